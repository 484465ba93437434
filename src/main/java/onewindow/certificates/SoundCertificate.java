package onewindow.certificates;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.FolderForms;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinitions;
import onewindow.catalog.ServiceFolder;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** A service has a certificate's page and its name, or neither; the page holds placeholders, and each has a value. */
@Component
class SoundCertificate implements ContentRule {

  private final Forms forms;

  SoundCertificate(Forms forms) {
    this.forms = forms;
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    Optional<ServiceDefinition> definition = ServiceDefinitions.find(folder);
    Optional<FormSchema> form = FolderForms.find(folder, "application", forms);
    Optional<String> html = folder.find(CertificatePage.FILE);
    return Stream.concat(
        definition.stream().flatMap(known -> ofDefinition(known, html.isPresent(), form))
            .map(message -> new ContentProblem("service.yaml", message)),
        html.stream().flatMap(text -> ofPage(new CertificatePage(text), definition, form))
            .map(message -> new ContentProblem(CertificatePage.FILE, message))).toList();
  }

  private static Stream<String> ofDefinition(
      ServiceDefinition definition, boolean hasPage, Optional<FormSchema> form) {
    ServiceDefinition.Certificate named = definition.certificate();
    if (named == null) {
      return hasPage ? Stream.of("the folder has " + CertificatePage.FILE + ", so it needs the key certificate with"
          + " title and holder") : Stream.empty();
    }
    Stream<String> page = hasPage ? Stream.empty()
        : Stream.of("certificate is named, but the folder has no " + CertificatePage.FILE);
    Stream<String> issue = definition.issue() != null ? Stream.empty()
        : Stream.of("certificate is named, but the service has no issue that it could be about");
    return Stream.of(page, issue, title(named.title()), form.stream().flatMap(known -> holder(named, known)))
        .flatMap(part -> part);
  }

  private static Stream<String> title(LocalizedText title) {
    boolean complete = title != null && title.zh() != null && !title.zh().isBlank()
        && title.en() != null && !title.en().isBlank();
    return complete ? Stream.empty() : Stream.of("certificate.title needs a text in zh and en");
  }

  private static Stream<String> holder(ServiceDefinition.Certificate named, FormSchema form) {
    return named.holder() != null && form.field(named.holder()).isPresent() ? Stream.empty()
        : Stream.of("certificate.holder names the field '" + named.holder() + "', but application.form has only "
            + PagePlaceholders.names(form));
  }

  private static Stream<String> ofPage(
      CertificatePage page, Optional<ServiceDefinition> definition, Optional<FormSchema> form) {
    Document document;
    try {
      document = page.read();
    } catch (IllegalArgumentException e) {
      return Stream.of(e.getMessage());
    }
    Stream<String> placeholders = form.isEmpty() || definition.isEmpty() ? Stream.empty()
        : new PagePlaceholders(form.get(), definition.get()).problems(page);
    return Stream.of(PageMarkup.problems(document), PageStyle.problems(document), PagePlaceholders.stray(document),
        placeholders).flatMap(part -> part);
  }
}

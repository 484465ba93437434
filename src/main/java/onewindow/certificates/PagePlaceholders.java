package onewindow.certificates;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onewindow.catalog.AnswerFields;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ValueSource;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import org.w3c.dom.Document;

/** Whether every placeholder of a certificate's page names something that has a value. */
record PagePlaceholders(FormSchema form, ServiceDefinition definition) {

  /** @return what is wrong, a sentence each */
  Stream<String> problems(CertificatePage page) {
    return page.placeholders().stream().filter(each -> !hasValue(each)).map(each -> "{{" + each.text()
        + "}} has no value; there are " + Placeholder.OWN + ", of the result " + new TreeSet<>(issued())
        + ", and of application.form " + names(form));
  }

  /** Braces that look like a placeholder to people and like text to us. */
  static Stream<String> stray(Document document) {
    return CertificatePage.texts(document)
        .map(text -> Placeholder.NOTATION.matcher(text.getData()).replaceAll(""))
        .filter(rest -> rest.contains("{{") || rest.contains("}}"))
        .map(rest -> "has braces that enclose no placeholder: '" + rest.strip() + "'");
  }

  static List<String> names(FormSchema form) {
    return form.fields().stream().map(FormField::key).toList();
  }

  private boolean hasValue(Placeholder placeholder) {
    ValueSource source = placeholder.source();
    return placeholder.isOwn() || source.isForm() && form.field(source.field()).isPresent()
        || source.isResult() && issued().contains(source.field());
  }

  private Set<String> issued() {
    return definition.issue() == null ? Set.of() : AnswerFields.of(definition.issue().from()).orElse(Set.of());
  }
}

package onewindow.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onewindow.catalog.FieldKinds;
import onewindow.catalog.Service;
import onewindow.catalog.ValueSource;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import onewindow.privacy.Audience;
import onewindow.privacy.FieldKind;
import onewindow.privacy.FieldPolicy;

/** What one certificate says: the values of its page's placeholders, in Chinese as the page is. */
record CertificateContent(
    Service service, String caseNumber, String number, Instant issuedAt, Map<String, Object> application,
    Map<String, Object> result) {

  private static final String NOTHING = "—";

  CertificatePage page() {
    return new CertificatePage(service.folder().text(CertificatePage.FILE));
  }

  /** Without code and address, which are no statement about the case. */
  SortedMap<String, String> values(Forms forms) {
    SortedMap<String, String> values = new TreeMap<>(Map.of(
        Placeholder.CASE_NUMBER, caseNumber,
        Placeholder.NUMBER, number,
        Placeholder.TITLE, service.definition().certificate().title().zh(),
        Placeholder.ISSUED_ON, ChineseDates.day(issuedAt),
        Placeholder.AUTHORITY, service.definition().department().name().zh()));
    page().placeholders().stream().filter(each -> !each.isOwn())
        .forEach(each -> values.put(each.text(), value(each, forms)));
    return values;
  }

  /** The name that verification shows. */
  String maskedHolder() {
    Object name = application.get(service.definition().certificate().holder());
    return name == null ? NOTHING : FieldPolicy.IN_FORCE.shown(FieldKind.NAME, Audience.PUBLIC, name.toString());
  }

  private String value(Placeholder placeholder, Forms forms) {
    ValueSource source = placeholder.source();
    Object found = (source.isResult() ? result : application).get(source.field());
    String words = found instanceof List<?> several
        ? several.stream().map(each -> words(source, each, forms)).collect(Collectors.joining("、"))
        : words(source, found, forms);
    return placeholder.isMasked() && found != null ? masked(source, words) : words;
  }

  private String masked(ValueSource source, String words) {
    String asked = service.definition().issue().from();
    FormSchema form = source.isForm() ? service.applicationForm()
        : service.forms().get(service.definition().questions().get(asked).verifiedBy());
    return FieldKinds.of(service.definition(), form, source.field()).map(kind -> kind.masked(words))
        .orElse(FieldPolicy.HIDDEN);
  }

  private String words(ValueSource source, Object value, Forms forms) {
    if (value == null) {
      return NOTHING;
    }
    if (value instanceof Boolean yes) {
      return yes ? "是" : "否";
    }
    String text = value.toString();
    return ChineseDates.reads(text) ? ChineseDates.day(text)
        : source.isForm() ? forms.option(service.applicationForm(), source.field(), text).zh() : text;
  }
}

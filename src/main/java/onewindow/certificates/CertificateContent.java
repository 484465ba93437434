package onewindow.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import onewindow.catalog.Service;
import onewindow.catalog.ValueSource;
import onewindow.forms.Forms;
import onewindow.privacy.Masking;

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
    return Masking.name(Objects.toString(application.get(service.definition().certificate().holder()), NOTHING));
  }

  private String value(Placeholder placeholder, Forms forms) {
    ValueSource source = placeholder.source();
    Object found = (source.isResult() ? result : application).get(source.field());
    String words = found instanceof List<?> several
        ? several.stream().map(each -> words(source, each, forms)).collect(Collectors.joining("、"))
        : words(source, found, forms);
    return placeholder.isMasked() ? Masking.text(words) : words;
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

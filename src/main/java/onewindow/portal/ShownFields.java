package onewindow.portal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onewindow.cases.CaseRecord;
import onewindow.catalog.FieldKinds;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceDefinition;
import onewindow.forms.FormSchema;
import onewindow.privacy.Audience;
import onewindow.privacy.FieldKind;
import onewindow.privacy.FieldPolicy;

/** What of one case's fields a reader is shown, by the field policy. */
final class ShownFields {

  /** A shorter value stands in too many words that do not mean it. */
  private static final int SHORTEST_SAID = 2;
  private static final FieldPolicy POLICY = FieldPolicy.IN_FORCE;
  private final ServiceDefinition definition;
  private final Audience audience;
  /** What is masked, by what it would say; the longest first, since one may stand in another. */
  private final List<Map.Entry<String, String>> masked;

  private ShownFields(ServiceDefinition definition, Audience audience, Map<String, String> masked) {
    this.definition = definition;
    this.audience = audience;
    this.masked = masked.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, String> each) -> each.getKey().length()).reversed()).toList();
  }

  static ShownFields of(CaseRecord record, Service service, Audience audience) {
    ServiceDefinition definition = service.definition();
    Map<String, String> masked = new HashMap<>();
    collect(record.application(), service.applicationForm(), definition, audience, masked);
    definition.questions().forEach((route, question) -> collect(record.answers().getOrDefault(route, Map.of()),
        service.forms().get(question.verifiedBy()), definition, audience, masked));
    return new ShownFields(definition, audience, masked);
  }

  /** @param form the form that the field is of, or null where there is none */
  String value(FormSchema form, String field, String words) {
    FieldKind kind = FieldKinds.of(definition, form, field).orElse(null);
    return kind == FieldKind.TEXT ? text(words) : POLICY.shown(kind, audience, words);
  }

  String name(String name) {
    return POLICY.shown(FieldKind.NAME, audience, name);
  }

  /** Words that somebody wrote freely; null stays null. */
  String text(String words) {
    if (words == null || POLICY.isFull(FieldKind.TEXT, audience)) {
      return words;
    }
    String shown = words;
    for (Map.Entry<String, String> each : masked) {
      shown = shown.replace(each.getKey(), each.getValue());
    }
    return POLICY.shown(FieldKind.TEXT, audience, shown);
  }

  private static void collect(Map<String, Object> values, FormSchema form, ServiceDefinition definition,
      Audience audience, Map<String, String> masked) {
    values.forEach((field, value) -> {
      if (value instanceof String text && text.length() >= SHORTEST_SAID) {
        FieldKinds.of(definition, form, field)
            .filter(kind -> kind != FieldKind.PLAIN && kind != FieldKind.TEXT && !POLICY.isFull(kind, audience))
            .ifPresent(kind -> masked.put(text, POLICY.shown(kind, audience, text)));
      }
    });
  }
}

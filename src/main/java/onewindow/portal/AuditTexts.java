package onewindow.portal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.audit.AuditRecord;
import onewindow.audit.AuditTrail;
import org.springframework.stereotype.Component;

/** Words evidence in the reader's language; what has no words stands by its code. */
@Component
class AuditTexts {

  private static final String CASE = "case.";
  private final DepartmentNames departments;
  private final CaseTexts cases;
  private final Texts actions = Texts.read("audit.yaml");
  private final Texts timeline = Texts.read("timeline.yaml");
  private final Texts roles = Texts.read("roles.yaml");

  AuditTexts(DepartmentNames departments, CaseTexts cases) {
    this.departments = departments;
    this.cases = cases;
  }

  AuditLine line(AuditRecord record, Locale locale) {
    String parameters = record.parameters().entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining(", "));
    return new AuditLine(record, ShownTime.of(record.at(), locale), action(record.action(), record.parameters(), locale),
        role(record.role(), locale), departments.of(record.department(), locale), purpose(record.purpose(), locale),
        parameters);
  }

  ViewLine line(AuditTrail.View view, Locale locale) {
    return new ViewLine(ShownTime.of(view.at(), locale), view.caseNumber(), action(view.action(), Map.of(), locale),
        departments.of(view.department(), locale), role(view.role(), locale), purpose(view.purpose(), locale), view.times());
  }

  private String action(String code, Map<String, String> parameters, Locale locale) {
    if (actions.byCode().containsKey(code) || !code.startsWith(CASE)) {
      return actions.in(locale, code, parameters);
    }
    Map<String, String> words = new HashMap<>(parameters);
    words.computeIfAbsent("party", name -> parameters.get("role"));
    words.values().removeIf(java.util.Objects::isNull);
    return timeline.in(locale, code.substring(CASE.length()), words);
  }

  private String role(String joined, Locale locale) {
    return Stream.of(joined.split("\\+")).filter(each -> !each.isEmpty()).map(each -> roles.in(locale, each, Map.of()))
        .collect(Collectors.joining(locale.getLanguage().equals("en") ? ", " : "、"));
  }

  private String purpose(String purpose, Locale locale) {
    return actions.byCode().containsKey("purpose." + purpose) ? actions.in(locale, "purpose." + purpose, Map.of())
        : cases.purpose(purpose, locale);
  }

  /** One record as an auditor reads it. */
  record AuditLine(AuditRecord record, ShownTime at, String action, String role, String department, String purpose,
      String parameters) {}

  /** One look at somebody's data as they read it. */
  record ViewLine(ShownTime at, String caseNumber, String action, String department, String role, String purpose,
      int times) {}
}

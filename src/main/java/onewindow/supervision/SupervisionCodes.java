package onewindow.supervision;

import java.util.Arrays;
import java.util.List;
import onewindow.cases.RulesInForce;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the rules of supervision find begins with a measure that the platform can take. */
@Component
class SupervisionCodes implements ContentRule {

  private final RulesInForce rules;

  SupervisionCodes(@Lazy RulesInForce rules) {
    this.rules = rules;
  }

  @Override
  public boolean concerns(ServiceFolder folder) {
    return folder.isCompanion() && folder.name().equals(Supervision.COMPANION);
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    List<String> measures = Arrays.stream(Measure.values()).map(Measure::word).toList();
    return rules.of(folder).stream().map(rule -> rule.finding().code()).filter(code -> Measure.of(code).isEmpty())
        .map(code -> new ContentProblem("rules/findings.yaml", "the finding '" + code
            + "' must begin with what is to be done, one of " + measures + ", and go on with why"))
        .toList();
  }
}

package onewindow.appointments;

import java.util.List;
import onewindow.cases.RulesInForce;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the rules of bookings find is something that the platform can do: refuse a booking, or block a person. */
@Component
class BookingCodes implements ContentRule {

  private final RulesInForce rules;

  BookingCodes(@Lazy RulesInForce rules) {
    this.rules = rules;
  }

  @Override
  public boolean concerns(ServiceFolder folder) {
    return folder.isCompanion() && folder.name().equals(BookingVerbs.COMPANION);
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    return rules.of(folder).stream().map(rule -> rule.finding().code())
        .filter(code -> !code.startsWith(BookingRules.REFUSE) && !code.startsWith(BookingRules.BLOCK))
        .map(code -> new ContentProblem("rules/findings.yaml", "the finding '" + code + "' must begin with what is to"
            + " be done, one of [refuse-, block-], and go on with why")).toList();
  }
}

package onewindow.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onewindow.cases.CompanionRules;
import onewindow.cases.Facts;
import onewindow.cases.Finding;
import org.springframework.stereotype.Component;

/** What the rules beside the booking's process say: what speaks against a booking, and what a person is blocked for. */
@Component
class BookingRules {

  static final String REFUSE = "refuse-";
  static final String BLOCK = "block-";
  private final CompanionRules rules;
  private final BookingHistory history;
  private final Clock clock;

  BookingRules(CompanionRules rules, BookingHistory history, Clock clock) {
    this.rules = rules;
    this.history = history;
    this.clock = clock;
  }

  List<String> refusals(BookingRow row) {
    return found(row, REFUSE);
  }

  List<String> blocks(BookingRow row) {
    return found(row, BLOCK);
  }

  List<Finding> all() {
    return rules.all(BookingVerbs.COMPANION);
  }

  private List<String> found(BookingRow row, String kind) {
    Facts facts = new Facts(LocalDate.now(clock), Map.of(),
        Map.of("appointment.visitor", history.visitor(row), "appointment.history", history.of(row)));
    return rules.findings(BookingVerbs.COMPANION, facts).stream().map(Finding::code)
        .filter(code -> code.startsWith(kind)).toList();
  }
}

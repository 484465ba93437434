package onewindow.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import onewindow.cases.Finding;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** Words what the rules found against a booking, and until when somebody is blocked. */
@Component
class RefusalWords {

  private static final String BLOCKED = BookingRules.REFUSE + "blocked";
  private final BookingRules rules;
  private final BookingHistory history;
  private final Clock clock;

  RefusalWords(BookingRules rules, BookingHistory history, Clock clock) {
    this.rules = rules;
    this.history = history;
    this.clock = clock;
  }

  List<Refusal> of(BookingRow row) {
    List<Finding> findings = rules.all();
    return row.refusals().stream().map(code -> findings.stream().filter(finding -> finding.code().equals(code))
        .findFirst().map(finding -> new Refusal(code, words(finding, row))).orElseGet(() -> Refusal.of(code))).toList();
  }

  private LocalizedText words(Finding finding, BookingRow row) {
    LocalizedText reason = finding.reason();
    return !finding.code().equals(BLOCKED) ? reason : history.blockedUntil(row.person())
        .map(until -> LocalDate.ofInstant(until, clock.getZone())).map(day -> new LocalizedText(
            reason.zh() + "（至" + day + "）", reason.en() + " (until " + day + ")")).orElse(reason);
  }
}

package onewindow.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits until no case is open any more and no card is owed, then says what was lost or done twice. */
record Aftermath(Report report, Database database, Departments departments) {

  private static final Duration PATIENCE = Duration.ofMinutes(6);

  /**
   * @param yellow cases that must have had a yellow card by then
   * @param red and those that must have had a red one
   */
  KillVerdict judge(Citizens citizens, List<String> yellow, List<String> red)
      throws IOException, SQLException, InterruptedException {
    try (Connection connection = database.connect()) {
      CardVerdict cards = new CardVerdict(connection);
      Poll.until(() -> open(connection) == 0 && cards.faults(yellow, red).isEmpty(), PATIENCE, Duration.ofMillis(500));
      KillVerdict verdict = KillVerdict.of(citizens.receipts(), connection, departments.registrations());
      List<String> faults = new ArrayList<>(verdict.faults());
      faults.addAll(cards.faults(yellow, red));
      KillVerdict whole = new KillVerdict(verdict.accepted(), verdict.givenUp(), faults);
      tell(whole, yellow.size() + red.size());
      citizens.tellRefusals(report);
      return whole;
    }
  }

  static long open(Connection connection) throws SQLException {
    return Database.count(connection, "select count(*) from case_file where status not like 'DONE%' and not "
        + ReviewedCases.THESE + " and not " + KillVerdict.GIVEN_UP);
  }

  private void tell(KillVerdict verdict, int cards) throws IOException {
    report.say(verdict.accepted() + " cases were accepted, " + cards + " cards were owed. " + (verdict.good()
        ? "Every case was issued, registered once and told once; every card was given once; none was lost."
        : "NOT GOOD:"));
    if (verdict.givenUp() > 0) {
      report.say(verdict.givenUp() + " of them lie with a clerk: a question was open for longer than the service waits.");
    }
    for (String fault : verdict.faults().stream().limit(40).toList()) {
      report.say("- " + fault);
    }
  }
}

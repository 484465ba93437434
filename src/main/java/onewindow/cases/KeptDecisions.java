package onewindow.cases;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import onewindow.privacy.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Every decision with the facts it rests on, sealed, so that it can be made again. */
@Repository
class KeptDecisions {

  private final JdbcTemplate jdbc;
  private final SealedJson json;

  KeptDecisions(JdbcTemplate jdbc, SealedJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void keep(String caseNumber, CaseKey key, KeptDecision decision) {
    byte[] reason = decision.reason() == null ? null
        : key.seal("reason", decision.reason().getBytes(StandardCharsets.UTF_8));
    jdbc.update("""
        insert into decision (case_number, at, outcome, decided_by, rule_set, facts, ruling, reason)
        values (?, ?, ?, ?, ?, ?, ?, ?)""", caseNumber, Timestamp.from(decision.at()),
        decision.ruling().outcome().name(), decision.decidedBy(), decision.ruling().ruleSet(),
        json.seal(key, "facts", decision.facts()), json.seal(key, "ruling", decision.ruling()), reason);
  }

  /** The outcome in force: the last one decided. */
  Optional<Ruling.Outcome> outcome(String caseNumber) {
    return jdbc.query("select outcome from decision where case_number = ? order by id desc limit 1",
        (row, n) -> Ruling.Outcome.valueOf(row.getString(1)), caseNumber).stream().findFirst();
  }

  /** When it was decided last. */
  Optional<Instant> decidedAt(String caseNumber) {
    return jdbc.query("select at from decision where case_number = ? order by id desc limit 1",
        (row, n) -> row.getTimestamp(1).toInstant(), caseNumber).stream().findFirst();
  }

  /** What the person who decided wrote to the applicant; the rules' findings carry their own reasons. */
  Optional<String> reason(String caseNumber, CaseKey key) {
    return jdbc.query("select reason from decision where case_number = ? order by id desc limit 1",
        (row, n) -> Optional.ofNullable(row.getBytes(1)), caseNumber).stream().findFirst().flatMap(found -> found)
        .map(sealed -> new String(key.open("reason", sealed), StandardCharsets.UTF_8));
  }

  Optional<Ruling> ruling(String caseNumber, CaseKey key) {
    return jdbc.query("select ruling from decision where case_number = ? order by id desc limit 1",
        (row, n) -> json.open(key, "ruling", row.getBytes(1), Ruling.class), caseNumber).stream().findFirst();
  }
}

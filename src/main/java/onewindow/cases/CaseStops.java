package onewindow.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** For what a case stands still, and until when. */
@Repository
class CaseStops {

  private final JdbcTemplate jdbc;

  CaseStops(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** @param name as {@code service.yaml} calls it */
  record CaseStop(String name, Instant begunAt, Instant endsAt) {}

  void begin(String caseNumber, CaseStop stop) {
    jdbc.update("insert into case_stop (case_number, name, begun_at, ends_at) values (?, ?, ?, ?)", caseNumber,
        stop.name(), Timestamp.from(stop.begunAt()), Timestamp.from(stop.endsAt()));
  }

  Optional<CaseStop> find(String caseNumber) {
    return jdbc.query("select name, begun_at, ends_at from case_stop where case_number = ? and ended_at is null",
        (row, n) -> new CaseStop(row.getString(1), row.getTimestamp(2).toInstant(), row.getTimestamp(3).toInstant()),
        caseNumber).stream().findFirst();
  }

  /** @throws CaseStateException if it does not stand */
  CaseStop open(String caseNumber) {
    return find(caseNumber).orElseThrow(() -> new CaseStateException("Case " + caseNumber + " does not stand still"));
  }

  void end(String caseNumber, Instant at) {
    jdbc.update("update case_stop set ended_at = ? where case_number = ? and ended_at is null", Timestamp.from(at),
        caseNumber);
  }
}

package onewindow.retention;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import onewindow.cases.ErasureObstacle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of cases that are not erased whatever their time, because somebody who may has ordered it. */
@Configuration(proxyBeanMethods = false)
class CaseHolds {

  private final JdbcTemplate jdbc;

  CaseHolds(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Bean
  static ErasureObstacle heldIsNotErased() {
    return new ErasureObstacle("held", "select case_number from case_hold where case_number = any(?)");
  }

  /** @return false if it is held already */
  boolean set(String caseNumber, String basis, String by, Instant at) {
    return 1 == jdbc.update("insert into case_hold (case_number, basis, set_by, set_at) values (?, ?, ?, ?)"
        + " on conflict do nothing", caseNumber, basis, by, Timestamp.from(at));
  }

  /** @return false if it is not held */
  boolean lift(String caseNumber) {
    return 1 == jdbc.update("delete from case_hold where case_number = ?", caseNumber);
  }

  Optional<Erasures.Hold> of(String caseNumber) {
    return jdbc.query("select basis, set_at from case_hold where case_number = ?",
        (row, n) -> new Erasures.Hold(row.getString(1), row.getTimestamp(2).toInstant()), caseNumber)
        .stream().findFirst();
  }
}

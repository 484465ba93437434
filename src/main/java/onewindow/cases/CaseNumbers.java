package onewindow.cases;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives case numbers: {@code LA}, area (6), date (8), sequence (8), check character. Not a national standard (domain
 * facts 4.6): a local value to confirm.
 */
@Component
class CaseNumbers {

  private final JdbcTemplate jdbc;
  private final Clock clock;

  CaseNumbers(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param area six-digit area code */
  String next(String area) {
    Long sequence = jdbc.queryForObject("select nextval('case_number')", Long.class);
    return CheckedNumber.of("LA", area, LocalDate.now(clock), sequence);
  }
}

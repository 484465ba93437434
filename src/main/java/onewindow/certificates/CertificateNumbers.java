package onewindow.certificates;

import java.time.Clock;
import java.time.LocalDate;
import onewindow.cases.CheckedNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives certificate numbers: {@code ZZ}, area (6), date (8), sequence (8), check character, as case numbers are made. Not a
 * national standard: a local value to confirm.
 */
@Component
class CertificateNumbers {

  private final JdbcTemplate jdbc;
  private final Clock clock;

  CertificateNumbers(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param area six-digit area code */
  String next(Object area) {
    Long sequence = jdbc.queryForObject("select nextval('certificate_number')", Long.class);
    return CheckedNumber.of("ZZ", area, LocalDate.now(clock), sequence);
  }
}

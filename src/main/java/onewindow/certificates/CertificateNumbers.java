package onewindow.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import onewindow.cases.CheckCharacter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives certificate numbers: {@code ZZ}, area (6), date (8), sequence (8), check character, as case numbers are made. Not a
 * national standard: a local value to confirm.
 */
@Component
class CertificateNumbers {

  private static final long SEQUENCE_SPACE = 100_000_000L;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  CertificateNumbers(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param area six-digit area code */
  String next(Object area) {
    Long sequence = jdbc.queryForObject("select nextval('certificate_number')", Long.class);
    String body = "ZZ" + area + LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE)
        + String.format("%08d", sequence % SEQUENCE_SPACE);
    return body + CheckCharacter.of(body);
  }
}

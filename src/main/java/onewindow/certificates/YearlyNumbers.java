package onewindow.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Numbers as the law of a service writes them, counted anew each year without a gap: they join the transaction. */
@Component
class YearlyNumbers {

  private static final Pattern SEQUENCE = Pattern.compile("\\{sequence:(\\d)}");
  private final JdbcTemplate jdbc;
  private final Clock clock;

  YearlyNumbers(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param pattern such as {@code 皖({year})六安市不动产权第{sequence:7}号} */
  String next(String pattern) {
    int year = LocalDate.now(clock).getYear();
    Long next = jdbc.queryForObject("""
        insert into certificate_sequence (pattern, year, last) values (?, ?, 1)
        on conflict (pattern, year) do update set last = certificate_sequence.last + 1 returning last""",
        Long.class, pattern, year);
    return SEQUENCE.matcher(pattern.replace("{year}", String.valueOf(year)))
        .replaceAll(found -> Matcher.quoteReplacement(digits(next, Integer.parseInt(found.group(1)))));
  }

  private static String digits(long number, int digits) {
    return String.format("%0" + digits + "d", number);
  }
}

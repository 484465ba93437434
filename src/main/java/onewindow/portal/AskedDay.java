package onewindow.portal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;

/**
 * A day that somebody asks for, Beijing time.
 *
 * @param day null where none was named
 * @param problem what is wrong with what was named, or null
 */
record AskedDay(LocalDate day, FieldProblem problem) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int LONGEST = 20;

  static AskedDay of(String field, String named, Clock clock) {
    if (named == null || named.isBlank()) {
      return new AskedDay(null, null);
    }
    try {
      return new AskedDay(LocalDate.parse(named.strip()), null);
    } catch (DateTimeException e) {
      LocalDate today = LocalDate.now(clock.withZone(ZONE));
      String found = named.length() > LONGEST ? named.substring(0, LONGEST) + "…" : named;
      return new AskedDay(null, new FieldProblem(field, new LocalizedText("一个日期，如 " + today,
          "a day such as " + today), new LocalizedText(found, found)));
    }
  }

  /** Null where no day was named. */
  Instant begin() {
    return day == null ? null : day.atStartOfDay(ZONE).toInstant();
  }

  /** The first moment of the day after; null where no day was named. */
  Instant end() {
    return day == null ? null : day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }
}

package onewindow.portal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;

/**
 * The month that somebody asks figures of: this one, Beijing time, unless they name another.
 *
 * @param problem what is wrong with the month that was named, or null; this month is taken then
 */
record AskedMonth(YearMonth month, FieldProblem problem) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  static AskedMonth of(String named, Clock clock) {
    YearMonth now = YearMonth.now(clock.withZone(ZONE));
    if (named == null || named.isBlank()) {
      return new AskedMonth(now, null);
    }
    try {
      YearMonth month = YearMonth.parse(named);
      return month.getYear() < 2000 || month.isAfter(now) ? refused(now, named) : new AskedMonth(month, null);
    } catch (DateTimeException e) {
      return refused(now, named);
    }
  }

  private static AskedMonth refused(YearMonth now, String named) {
    String found = named.length() > 20 ? named.substring(0, 20) + "…" : named;
    return new AskedMonth(now, new FieldProblem("month", new LocalizedText("不晚于本月的月份，如 " + now,
        "a month such as " + now + ", not in the future"), new LocalizedText(found, found)));
  }
}

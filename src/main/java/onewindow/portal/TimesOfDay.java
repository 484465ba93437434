package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.appointments.FreeDay;
import onewindow.appointments.FreeTime;

/**
 * The times of one day.
 *
 * @param closed why there are none; null where there are
 */
record TimesOfDay(String title, List<VisitTime> morning, List<VisitTime> afternoon, String closed, int free) {

  private static final int NOON = 12;

  static TimesOfDay of(FreeDay day, Locale locale) {
    return new TimesOfDay(VisitTime.day(day.day(), locale),
        times(day.times().stream().filter(time -> time.from().getHour() < NOON).toList(), locale),
        times(day.times().stream().filter(time -> time.from().getHour() >= NOON).toList(), locale),
        day.closed() == null ? null : day.closed().reason().in(locale), day.free());
  }

  private static List<VisitTime> times(List<FreeTime> times, Locale locale) {
    return times.stream().map(time -> VisitTime.of(time, locale)).toList();
  }
}

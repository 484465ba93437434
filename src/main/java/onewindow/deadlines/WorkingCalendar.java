package onewindow.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Which days are working days (行政许可法 §82): the city's own days first, then the national calendar, then the week. */
class WorkingCalendar {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private final NationalHolidays national;
  private final OwnDays own;

  WorkingCalendar(NationalHolidays national, OwnDays own) {
    this.national = national;
    this.own = own;
  }

  /** @throws CalendarMissingException if nobody has published that year's holidays */
  boolean isWorkday(LocalDate day) {
    if (!own.years().contains(day.getYear()) && !national.isPublished(day.getYear())) {
      throw new CalendarMissingException(day.getYear());
    }
    return own.work(day).or(() -> national.work(day)).orElse(!WEEKEND.contains(day.getDayOfWeek()));
  }
}

package onewindow.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Which days are working days (行政许可法 §82): the city's own days first, then the national calendar, then the week. */
class WorkingCalendar {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private final NationalHolidays national;
  private volatile OwnDays own;

  WorkingCalendar(NationalHolidays national, OwnDays own) {
    this.national = national;
    this.own = own;
  }

  /** From now on these are the city's own days. */
  void use(OwnDays days) {
    own = days;
  }

  /** Differs where other days are worked, in any year that anybody has published. */
  String digest() {
    OwnDays used = own;
    return "published %s; own %s off %s work %s".formatted(national.published(),
        new TreeSet<>(used.years()), new TreeSet<>(used.off()), new TreeSet<>(used.work()));
  }

  /** @throws CalendarMissingException if nobody has published that year's holidays */
  boolean isWorkday(LocalDate day) {
    OwnDays used = own;
    if (!used.years().contains(day.getYear()) && !national.isPublished(day.getYear())) {
      throw new CalendarMissingException(day.getYear());
    }
    return used.work(day).or(() -> national.work(day)).orElse(!WEEKEND.contains(day.getDayOfWeek()));
  }
}

package onewindow.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One case's time by law: it began on a day, and stood still at times.
 *
 * @param start the day of acceptance, which is not counted (民法典 §201)
 */
record LegalClock(LocalDate start, List<Stop> stops) {

  LegalClock {
    stops = List.copyOf(stops);
  }

  /** @param workdays the limit in working days, 0 for the day it began on */
  Due due(int workdays, WorkingCalendar calendar) {
    if (workdays < 0) {
      throw new IllegalArgumentException("expected a limit of 0 or more working days, found " + workdays);
    }
    try {
      return count(workdays, calendar);
    } catch (CalendarMissingException e) {
      return new Due.CalendarMissing(e.year());
    }
  }

  private Due count(int workdays, WorkingCalendar calendar) {
    LocalDate day = start;
    for (int counted = 0; counted < workdays; ) {
      day = day.plusDays(1);
      Optional<Stop> stop = stopOn(day);
      if (stop.isPresent() && stop.get().until() == null) {
        return new Due.Standing(stop.get().from());
      }
      counted += stop.isEmpty() && calendar.isWorkday(day) ? 1 : 0;
    }
    return new Due.On(day);
  }

  private Optional<Stop> stopOn(LocalDate day) {
    return stops.stream().filter(stop -> stop.covers(day)).findFirst();
  }
}

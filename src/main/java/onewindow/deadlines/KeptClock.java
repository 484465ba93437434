package onewindow.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * One case's clock as it is kept, to the moment; whoever counts days looks at the days only.
 *
 * @param extraDays working days by which the limit was extended, 0 if it was not
 */
record KeptClock(Instant start, List<Pause> pauses, int extraDays) {

  /** @param until null while the clock stands */
  record Pause(Instant from, Instant until) {}

  Due due(TimeLimit limit, WorkingCalendar calendar, OfficeHours office, ZoneId zone) {
    if (limit.unit() == TimeLimit.Unit.WORKING_DAYS) {
      return days(zone).due(limit.amount() + extraDays, calendar);
    }
    try {
      HourClock.Passed passed = hours(zone).after(Duration.ofHours(limit.amount()),
          day -> limit.unit() == TimeLimit.Unit.HOURS ? List.of(new Span(day.atStartOfDay(),
              day.plusDays(1).atStartOfDay())) : calendar.isWorkday(day) ? office.on(day) : List.of());
      return passed.standing() ? new Due.Standing(passed.at().toLocalDate())
          : new Due.At(passed.at().atZone(zone).toInstant());
    } catch (CalendarMissingException e) {
      return new Due.CalendarMissing(e.year());
    }
  }

  private LegalClock days(ZoneId zone) {
    return new LegalClock(LocalDate.ofInstant(start, zone), pauses.stream().map(pause -> new Stop(
        LocalDate.ofInstant(pause.from(), zone),
        pause.until() == null ? null : LocalDate.ofInstant(pause.until(), zone))).toList());
  }

  private HourClock hours(ZoneId zone) {
    return new HourClock(LocalDateTime.ofInstant(start, zone),
        pauses.stream().filter(pause -> pause.until() != null).map(pause -> new Span(
            LocalDateTime.ofInstant(pause.from(), zone), LocalDateTime.ofInstant(pause.until(), zone))).toList(),
        pauses.stream().filter(pause -> pause.until() == null).findFirst()
            .map(pause -> LocalDateTime.ofInstant(pause.from(), zone)).orElse(null));
  }
}

package onewindow.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Counts working days for those who plan by them; says nothing where a year's holidays are not published. */
@Component
public class Workdays {

  private final WorkingCalendar calendar;

  Workdays(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** How many working days lie after the first day, up to and with the second; negative if that comes before. */
  public OptionalInt between(LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      OptionalInt back = between(until, from);
      return back.isPresent() ? OptionalInt.of(-back.getAsInt()) : back;
    }
    try {
      return OptionalInt.of((int) from.plusDays(1).datesUntil(until.plusDays(1)).filter(calendar::isWorkday).count());
    } catch (CalendarMissingException e) {
      return OptionalInt.empty();
    }
  }

  /** The so manieth working day after that day, or before it if the number is negative; 0 is the day itself. */
  public Optional<LocalDate> plus(LocalDate day, int workdays) {
    int step = Integer.signum(workdays);
    LocalDate reached = day;
    try {
      for (int left = Math.abs(workdays); left > 0; ) {
        reached = reached.plusDays(step);
        left -= calendar.isWorkday(reached) ? 1 : 0;
      }
      return Optional.of(reached);
    } catch (CalendarMissingException e) {
      return Optional.empty();
    }
  }
}

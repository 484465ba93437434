package onewindow.deadlines;

import java.time.LocalDate;
import java.util.Set;

/** Working calendars for tests of other modules. */
public final class Calendars {

  private Calendars() {}

  /** What the State Council has published, and nothing else. */
  public static Workdays national() {
    return new Workdays(new WorkingCalendar(new NationalHolidays(), OwnDays.NONE));
  }

  /** That, and 2027 with New Year's Day off. */
  public static Workdays withTheNextYear() {
    return new Workdays(new WorkingCalendar(new NationalHolidays(),
        new OwnDays("a test", Set.of(2027), Set.of(LocalDate.of(2027, 1, 1)), Set.of())));
  }
}

package onewindow.deadlines;

import java.time.LocalDate;

/** When a limit ends, as far as that can be said. */
public sealed interface Due {

  /** @param day the last day; the limit ends with it, at midnight (民法典 §203) */
  record On(LocalDate day) implements Due {}

  /** @param since the day the clock stopped on; the end is known when it goes on again */
  record Standing(LocalDate since) implements Due {}

  /** @param year the limit would end in that year, whose calendar is not published yet */
  record CalendarMissing(int year) implements Due {}
}

package onewindow.deadlines;

import java.time.LocalDate;

/**
 * A time in which the clock stands, while the applicant or a notice period is awaited. The day it stops on is used, as the
 * office had it; the day it goes on again is not counted, as the first day of a limit is not. So a stop within one day
 * takes nothing away, and none ever shortens a limit.
 *
 * @param until the day it went on again, or null while it stands
 */
record Stop(LocalDate from, LocalDate until) {

  Stop {
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("a clock that stopped on " + from + " cannot go on again on " + until);
    }
  }

  boolean covers(LocalDate day) {
    return day.isAfter(from) && (until == null || !day.isAfter(until));
  }
}

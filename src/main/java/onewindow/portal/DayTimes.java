package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import onewindow.appointments.FreeDay;
import onewindow.appointments.FreeTime;

/** One day with its times. */
@Schema(description = "One day: its times in Beijing time, or why there are none")
record DayTimes(LocalDate day, int free, List<FreeTime> times, Problem.Reason closed) {

  static DayTimes of(FreeDay day, Locale locale) {
    return new DayTimes(day.day(), day.free(), day.times(), day.closed() == null ? null
        : new Problem.Reason(day.closed().code(), day.closed().reason().in(locale)));
  }
}

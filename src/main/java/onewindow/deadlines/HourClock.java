package onewindow.deadlines;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One case's time where the limit is in hours: they run from the moment it began (民法典 §201), less the time in which the
 * clock stood.
 *
 * @param stops times in which it stood and went on again
 * @param standing since when it stands now, or null
 */
record HourClock(LocalDateTime start, List<Span> stops, LocalDateTime standing) {

  /**
   * The moment at which so much time has passed, or since when that cannot be said.
   *
   * @param hours the times of a day that count
   * @throws CalendarMissingException if it ends in a year whose working days nobody has published
   */
  Passed after(Duration amount, Function<LocalDate, List<Span>> hours) {
    Duration left = amount;
    for (LocalDate day = start.toLocalDate(); ; day = day.plusDays(1)) {
      if (standing != null && day.isAfter(standing.toLocalDate())) {
        return new Passed(standing, true);
      }
      for (Span span : running(hours.apply(day)).toList()) {
        if (span.length().compareTo(left) >= 0) {
          return new Passed(span.from().plus(left), false);
        }
        left = left.minus(span.length());
      }
    }
  }

  private Stream<Span> running(List<Span> counted) {
    Stream<Span> running = counted.stream().flatMap(span -> span.since(start)).flatMap(span -> span.without(stops));
    return standing == null ? running
        : running.flatMap(span -> span.without(List.of(new Span(standing, LocalDateTime.MAX))));
  }

  /** @param standing whether the clock stood from that moment on, before the time had passed */
  record Passed(LocalDateTime at, boolean standing) {}
}

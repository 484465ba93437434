package onewindow.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import onewindow.cases.Limit;
import onewindow.deadlines.Due;

/**
 * The limits of a case at one moment. Until a case is accepted, the time for accepting it takes the place of the promise.
 *
 * @param limits of an open case; none once it is decided, and none while nothing is owed
 */
record CaseTime(List<Limit> limits, Instant now, ZoneId zone) {

  Optional<Due> promised() {
    return limits.stream()
        .filter(limit -> limit.kind() == Limit.Kind.PROMISED || limit.kind() == Limit.Kind.ACCEPTANCE)
        .map(Limit::due).findFirst();
  }

  Optional<Due> statutory() {
    return limits.stream().filter(limit -> limit.kind() == Limit.Kind.STATUTORY).map(Limit::due).findFirst();
  }

  boolean isAcceptance() {
    return limits.stream().anyMatch(limit -> limit.kind() == Limit.Kind.ACCEPTANCE);
  }

  boolean stands() {
    return limits.stream().anyMatch(limit -> limit.due() instanceof Due.Standing);
  }

  /** The first moment after it; null while that cannot be said. */
  Instant end(Optional<Due> due) {
    return due.flatMap(known -> known.end(zone)).orElse(null);
  }

  /** On which it is over at the latest; null while that cannot be said. */
  LocalDate lastDay(Optional<Due> due) {
    // a limit in days ends at midnight: its last day is the one before
    return due.flatMap(known -> known.end(zone)).map(end -> LocalDate.ofInstant(end.minusNanos(1), zone)).orElse(null);
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }
}

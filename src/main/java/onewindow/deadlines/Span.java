package onewindow.deadlines;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of time by the clock on the wall, its end not included. */
record Span(LocalDateTime from, LocalDateTime until) {

  Duration length() {
    return Duration.between(from, until);
  }

  /** What is left of it from that moment on; none if it was over before. */
  Stream<Span> since(LocalDateTime moment) {
    return !until.isAfter(moment) ? Stream.empty()
        : Stream.of(from.isBefore(moment) ? new Span(moment, until) : this);
  }

  /** What is left of it outside the others, in order. */
  Stream<Span> without(List<Span> others) {
    Stream<Span> left = Stream.of(this);
    for (Span other : others) {
      left = left.flatMap(span -> span.without(other));
    }
    return left;
  }

  private Stream<Span> without(Span other) {
    if (!other.from.isBefore(until) || !other.until.isAfter(from)) {
      return Stream.of(this);
    }
    return Stream.of(new Span(from, other.from), new Span(other.until, until))
        .filter(span -> span.from.isBefore(span.until));
  }
}

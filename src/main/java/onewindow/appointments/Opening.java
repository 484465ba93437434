package onewindow.appointments;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** One stretch of a day in which a place is open; what lies between two is the break. */
record Opening(LocalTime from, LocalTime until) {

  /** @throws IllegalArgumentException unless it is written like {@code 08:30-12:00} */
  static Opening of(String text) {
    try {
      int dash = text.indexOf('-');
      Opening opening = new Opening(
          LocalTime.parse(text.substring(0, dash).strip()), LocalTime.parse(text.substring(dash + 1).strip()));
      if (opening.from.isBefore(opening.until)) {
        return opening;
      }
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(wrong(text), e);
    }
    throw new IllegalArgumentException(wrong(text));
  }

  /** @throws IllegalArgumentException unless they stand one after the other */
  static List<Opening> all(List<String> texts) {
    List<Opening> openings = texts.stream().map(Opening::of).toList();
    for (int n = 1; n < openings.size(); n++) {
      if (openings.get(n).from.isBefore(openings.get(n - 1).until)) {
        throw new IllegalArgumentException("expected hours one after the other, found " + texts);
      }
    }
    return openings;
  }

  /** The beginnings of the times that fit in whole. */
  Stream<LocalTime> times(Duration length) {
    long whole = Duration.between(from, until).dividedBy(length);
    return Stream.iterate(0L, n -> n < whole, n -> n + 1).map(n -> from.plus(length.multipliedBy(n)));
  }

  private static String wrong(String text) {
    return "expected hours such as 08:30-12:00, found '" + text + "'";
  }
}

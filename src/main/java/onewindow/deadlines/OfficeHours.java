package onewindow.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When offices are open on a working day. */
record OfficeHours(List<Opening> openings) {

  /** @throws IllegalArgumentException unless there are openings, one after the other */
  OfficeHours {
    LocalTime before = LocalTime.MIN;
    for (Opening opening : openings) {
      if (opening.from().isBefore(before) || !opening.until().isAfter(opening.from())) {
        throw new IllegalArgumentException("expected office hours one after the other, each ending after it begins,"
            + " found " + openings);
      }
      before = opening.until();
    }
    if (openings.isEmpty()) {
      throw new IllegalArgumentException("expected office hours, found none");
    }
  }

  List<Span> on(LocalDate day) {
    return openings.stream().map(opening -> new Span(day.atTime(opening.from()), day.atTime(opening.until()))).toList();
  }

  /** One stretch of a day, such as 08:30 to 12:00. */
  record Opening(LocalTime from, LocalTime until) {

    /** @throws IllegalArgumentException unless it is written like {@code 08:30-12:00} */
    static Opening of(String text) {
      try {
        int dash = text.indexOf('-');
        return new Opening(LocalTime.parse(text.substring(0, dash).strip()), LocalTime.parse(text.substring(dash + 1).strip()));
      } catch (RuntimeException e) {
        throw new IllegalArgumentException("expected office hours such as 08:30-12:00, found '" + text + "'", e);
      }
    }
  }
}

package onewindow.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** When a limit ends, as far as that can be said. */
public sealed interface Due {

  /** @param day the last day; the limit ends with it, at midnight (民法典 §203) */
  record On(LocalDate day) implements Due {}

  /** @param moment a limit of hours ends at this moment */
  record At(Instant moment) implements Due {}

  /** @param since the day the clock stopped on; the end is known when it goes on again */
  record Standing(LocalDate since) implements Due {}

  /** The first moment at which the limit is over; empty while that cannot be said. */
  default Optional<Instant> end(ZoneId zone) {
    return this instanceof On on ? Optional.of(on.day().plusDays(1).atStartOfDay(zone).toInstant())
        : this instanceof At at ? Optional.of(at.moment()) : Optional.empty();
  }

  /** @param year the limit would end in that year, whose calendar is not published yet */
  record CalendarMissing(int year) implements Due {}
}

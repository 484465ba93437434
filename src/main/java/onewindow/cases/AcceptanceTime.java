package onewindow.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.deadlines.Due;
import onewindow.deadlines.LegalClocks;
import org.springframework.stereotype.Component;

/**
 * Until when an office has to say whether it accepts an application. Silent for five working days, it has accepted
 * (行政许可法 §32, §82; 不动产登记暂行条例 §17).
 */
@Component
class AcceptanceTime {

  private static final int WORKDAYS = 5;
  private final CaseParties parties;
  private final Supplements supplements;
  private final LegalClocks clocks;
  private final Clock clock;

  AcceptanceTime(CaseParties parties, Supplements supplements, LegalClocks clocks, Clock clock) {
    this.parties = parties;
    this.supplements = supplements;
    this.clocks = clocks;
    this.clock = clock;
  }

  Due due(CaseFile file) {
    return clocks.dueFrom(LocalDate.ofInstant(whole(file), clock.getZone()), WORKDAYS);
  }

  /** The first moment after it; empty where the calendar is not published yet. */
  Optional<Instant> end(CaseFile file) {
    return due(file) instanceof Due.On on
        ? Optional.of(on.day().plusDays(1).atStartOfDay(clock.getZone()).toInstant()) : Optional.empty();
  }

  /** A joint application is there when the last of its people has confirmed it, an incomplete one when it is complete. */
  private Instant whole(CaseFile file) {
    Stream<Instant> confirmed = parties.of(file.number()).stream().map(PartyState::confirmedAt);
    return Stream.concat(Stream.of(file.submittedAt()),
            Stream.concat(confirmed, supplements.lastReceived(file.number()).stream()))
        .filter(Objects::nonNull).max(Instant::compareTo).orElseThrow();
  }
}

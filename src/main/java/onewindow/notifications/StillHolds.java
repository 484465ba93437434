package onewindow.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import onewindow.cases.BesideCases;
import onewindow.cases.CaseWaits;
import onewindow.ratings.RatingReading;
import org.springframework.stereotype.Component;

/** Whether what a message tells is true when it is sent: a reminder of what was done meanwhile would annoy. */
@Component
class StillHolds {

  private final CaseWaits waits;
  private final BesideCases cases;
  private final RatingReading ratings;
  private final Clock clock;

  StillHolds(CaseWaits waits, BesideCases cases, RatingReading ratings, Clock clock) {
    this.waits = waits;
    this.cases = cases;
    this.ratings = ratings;
    this.clock = clock;
  }

  boolean test(DueMessage message, MessageTemplate template) {
    return switch (template.when()) {
      case AT_ONCE -> template.to() != MessageTemplate.To.TOLD
          || !cases.read(message.caseNumber()).summary().status().isFinal();
      case BEFORE_DUE -> waits.awaitedUntil(message.caseNumber())
          .filter(end -> LocalDate.ofInstant(end.minusMillis(1), clock.getZone()).equals(message.lastDay()))
          .isPresent();
      case UNRATED -> ratings.rated(List.of(message.caseNumber())).isEmpty();
    };
  }
}

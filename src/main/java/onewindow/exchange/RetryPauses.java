package onewindow.exchange;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How long a question rests after a failure. It follows from the question's age and not from a count of attempts, so
 * that every node comes to the same pause and a restart does not begin anew.
 */
@Component
final class RetryPauses {

  private final ExchangeSettings settings;

  RetryPauses(ExchangeSettings settings) {
    this.settings = settings;
  }

  Duration after(Instant openedAt, Instant failedAt) {
    Duration age = Duration.between(openedAt, failedAt);
    Duration reached = Duration.ZERO;
    for (Duration pause : settings.retryPauses()) {
      reached = reached.plus(pause);
      if (age.compareTo(reached) < 0) {
        return pause;
      }
    }
    return settings.retryPauses().get(settings.retryPauses().size() - 1);
  }
}

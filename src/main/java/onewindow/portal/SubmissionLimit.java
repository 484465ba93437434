package onewindow.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import onewindow.access.Account;
import onewindow.access.AttemptLimit;
import org.springframework.stereotype.Component;

/** How many applications one person may hand in in a while: no program that runs wild fills the clerks' desks. */
@Component
class SubmissionLimit {

  private final AttemptLimit limit;

  SubmissionLimit(ApiSettings settings, Clock clock) {
    this.limit = new AttemptLimit(settings.submissions(), settings.submissionsWithin(), clock);
  }

  /** Counts this one. @return how long they have to wait; empty if it is taken */
  Optional<Duration> take(Account account) {
    return limit.take(account.username());
  }
}

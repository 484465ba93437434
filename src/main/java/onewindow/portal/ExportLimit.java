package onewindow.portal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import onewindow.access.Account;
import onewindow.access.AttemptLimit;
import org.springframework.stereotype.Component;

/** How often one person may have everything read and packed that is kept about them. */
@Component
class ExportLimit {

  private final AttemptLimit limit;

  ExportLimit(ApiSettings settings, Clock clock) {
    this.limit = new AttemptLimit(settings.dataExports(), settings.dataExportsWithin(), clock);
  }

  /** Counts this one. @return how long they have to wait; empty if they get it */
  Optional<Duration> take(Account account) {
    return limit.take(account.username());
  }
}

package onewindow.notifications;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When messages are sent.
 *
 * @param quietHours when nobody is disturbed
 * @param retryPauses after the first failure, the second …; after one more the message is given up
 * @param lease how long a message stays with the node that took it; longer than handing over a whole batch takes
 * @param takeMost how many are taken at once
 * @param pollInterval how long to wait for messages that nobody announces
 * @param keep for how long messages are kept; an own value, local value to confirm. Those about a case that is erased
 *     go with it
 * @param forgetInterval how often older ones are looked for
 */
@ConfigurationProperties("onewindow.notifications")
record NotificationSettings(
    QuietHours quietHours,
    @DefaultValue({"30s", "2m", "10m", "1h", "4h"}) List<Duration> retryPauses,
    @DefaultValue("5m") Duration lease,
    @DefaultValue("20") int takeMost,
    @DefaultValue("1s") Duration pollInterval,
    @DefaultValue("P3Y") Period keep,
    @DefaultValue("1h") Duration forgetInterval) {

  NotificationSettings {
    quietHours = Objects.requireNonNullElse(quietHours, QuietHours.USUAL);
    if (retryPauses.isEmpty() || takeMost < 1) {
      throw new IllegalArgumentException(
          "onewindow.notifications: expected a pause or more and to take 1 or more, found " + retryPauses + ", " + takeMost);
    }
  }
}

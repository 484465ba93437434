package onewindow.certificates;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts by address, on this node, who names certificates that there are not. It saves work, not secrets: nobody guesses
 * 128 bits. Whoever verifies real ones all day is never stopped.
 */
@Component
class UnknownAttempts {

  private static final int ADDRESSES = 10_000;
  private final CertificateSettings settings;
  private final Clock clock;
  private final Map<String, Attempts> byAddress = new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
      return size() > ADDRESSES;
    }
  };

  UnknownAttempts(CertificateSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** How long the address has to wait; empty if it may ask. */
  synchronized Optional<Duration> wait(String address) {
    Attempts attempts = byAddress.get(address);
    Instant now = clock.instant();
    return attempts == null || attempts.count() < settings.unknownMost() || !attempts.until().isAfter(now)
        ? Optional.empty() : Optional.of(Duration.between(now, attempts.until()));
  }

  synchronized void count(String address) {
    Attempts before = byAddress.get(address);
    Instant now = clock.instant();
    boolean again = before != null && before.until().isAfter(now);
    byAddress.put(address, again ? new Attempts(before.count() + 1, before.until())
        : new Attempts(1, now.plus(settings.unknownWithin())));
  }

  private record Attempts(int count, Instant until) {}
}

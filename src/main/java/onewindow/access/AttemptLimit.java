package onewindow.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts on this node who has tried something, and tells whoever has tried too often how long to wait. */
public class AttemptLimit {

  /** How many are remembered: who comes from ever other addresses uses up no memory. */
  private static final int REMEMBERED = 10_000;
  private final int most;
  private final Duration within;
  private final Clock clock;
  private final Map<String, Attempts> byWhom = new LinkedHashMap<>() {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Attempts> eldest) {
      return size() > REMEMBERED;
    }
  };

  /**
   * @param most so many are free
   * @param within from the first on; then they are counted anew
   */
  public AttemptLimit(int most, Duration within, Clock clock) {
    this.most = most;
    this.within = within;
    this.clock = clock;
  }

  /** How long they have to wait; empty if they may try. */
  public synchronized Optional<Duration> wait(String whom) {
    Attempts attempts = byWhom.get(whom);
    Instant now = clock.instant();
    return attempts == null || attempts.count() < most || !attempts.until().isAfter(now)
        ? Optional.empty() : Optional.of(Duration.between(now, attempts.until()));
  }

  /** They have tried. */
  public synchronized void count(String whom) {
    Attempts before = byWhom.get(whom);
    Instant now = clock.instant();
    boolean again = before != null && before.until().isAfter(now);
    byWhom.put(whom, again ? new Attempts(before.count() + 1, before.until())
        : new Attempts(1, now.plus(within)));
  }

  /** Where every try counts: counts this one, unless they have to wait. @return how long; empty if they may */
  public synchronized Optional<Duration> take(String whom) {
    Optional<Duration> wait = wait(whom);
    if (wait.isEmpty()) {
      count(whom);
    }
    return wait;
  }

  private record Attempts(int count, Instant until) {}
}

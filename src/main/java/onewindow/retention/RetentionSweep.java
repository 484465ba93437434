package onewindow.retention;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks for what is to be erased: what a restored database has brought back at start, what has expired now and then.
 */
@Component
class RetentionSweep implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionSweep.class);
  private final ExpiredCases expired;
  private final RetentionSettings settings;
  /** Its own: thousands of cases take a while, in which everything else that is done now and then goes on. */
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
      work -> new Thread(work, "retention-sweep"));

  RetentionSweep(ExpiredCases expired, RetentionSettings settings) {
    this.expired = expired;
    this.settings = settings;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    long every = settings.sweepInterval().toMillis();
    thread.execute(() -> orTold(expired::eraseAgain));
    thread.scheduleWithFixedDelay(() -> orTold(expired::erase), every, every, TimeUnit.MILLISECONDS);
  }

  private static void orTold(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("Erasing failed; it is tried again at the next look", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

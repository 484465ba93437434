package onewindow.privacy;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks whether the file holds another master key, and sees to it that the new one wraps everything. */
@Component
class MasterKeyWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MasterKeyWatch.class);
  /** So many times it is looked again: a transaction, or another node, may wrap by the former key a little longer. */
  private static final int LOOKS = 30;
  private final MasterKeys masters;
  private final Rewrapping rewrapping;
  private final PrivacySettings settings;
  private int looksLeft = LOOKS;
  /** Its own: a million keys take minutes, in which everything else that is done now and then goes on. */
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
      work -> new Thread(work, "master-key-watch"));

  MasterKeyWatch(MasterKeys masters, Rewrapping rewrapping, PrivacySettings settings) {
    this.masters = masters;
    this.rewrapping = rewrapping;
    this.settings = settings;
  }

  /** What a node that was stopped has left is found by the first looks. */
  @EventListener(ApplicationReadyEvent.class)
  void start() {
    long every = settings.look().toMillis();
    thread.scheduleWithFixedDelay(() -> orTold(this::look), every, every, TimeUnit.MILLISECONDS);
  }

  void look() {
    if (masters.readAgain()) {
      LOG.info("The file holds another master key; what the former one has wrapped is wrapped anew");
      looksLeft = LOOKS;
    }
    // without a former key there is nothing to find, and finding out would read whole tables
    if (looksLeft > 0 && masters.hasPrevious()) {
      looksLeft = rewrapping.run() > 0 ? LOOKS : looksLeft - 1;
      tellTheEnd();
    }
  }

  private void tellTheEnd() {
    if (looksLeft == 0 && rewrapping.waiting() == 0) {
      LOG.info("Every key is wrapped by the master key; 'previous' can leave the file: bin/rotate-master-key --forget");
    }
  }

  /** A file that is just being written is read the next time; the keys that are known stay. */
  private static void orTold(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("Looking after the master key failed; it is tried again", e);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

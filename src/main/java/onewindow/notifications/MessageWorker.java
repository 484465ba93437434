package onewindow.notifications;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The one thread of a node that sends messages: at once after a commit, and whenever the time of one has come. */
@Component
class MessageWorker implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(MessageWorker.class);
  private static final long STOP_WITHIN_MILLIS = 8000;
  private final Dispatch dispatch;
  private final NotificationSettings settings;
  private final Semaphore news = new Semaphore(0);
  private volatile Thread thread;

  MessageWorker(Dispatch dispatch, NotificationSettings settings) {
    this.dispatch = dispatch;
    this.settings = settings;
  }

  /** Camel starts its routes only after all lifecycle beans, so the start waits for the whole application. */
  @EventListener(ApplicationReadyEvent.class)
  void whenReady() {
    start();
  }

  @TransactionalEventListener
  void wake(MessagesPlanned planned) {
    news.release();
  }

  @Override
  public synchronized void start() {
    if (thread == null) {
      thread = new Thread(this::run, "messages");
      thread.start();
    }
  }

  @Override
  public synchronized void stop() {
    Thread stopping = thread;
    thread = null;
    news.release();
    try {
      stopping.join(STOP_WITHIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Override
  public boolean isAutoStartup() {
    return false;
  }

  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }

  private void run() {
    while (Thread.currentThread() == thread) {
      if (sendSafely() == 0) {
        awaitNews();
      }
    }
  }

  private int sendSafely() {
    try {
      return dispatch.once();
    } catch (RuntimeException | Error e) {
      // whatever happened, messages must go on being sent
      LOG.error("Messages could not be sent; the next attempt follows in {}", settings.pollInterval(), e);
      return 0;
    }
  }

  private void awaitNews() {
    try {
      news.tryAcquire(settings.pollInterval().toMillis(), TimeUnit.MILLISECONDS);
      news.drainPermits();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      thread = null;
    }
  }
}

package onewindow.exchange;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins to ask when everything else is ready, and is the first to stop: what is under way may still end. */
@Component
class ExchangeLifecycle implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(ExchangeLifecycle.class);
  private static final long LOOK_AGAIN_MILLIS = 20;

  private final QuestionWorker worker;
  private final Settler settler;
  private final GiveUpSweep sweep;
  private final DepartmentLines lines;
  private final OpenQuestions openQuestions;
  private final TransactionTemplate transaction;
  private final ExchangeSettings settings;
  private final Clock clock;
  private ScheduledExecutorService sweeper;
  private volatile boolean running;

  ExchangeLifecycle(QuestionWorker worker, Settler settler, GiveUpSweep sweep, DepartmentLines lines,
      OpenQuestions openQuestions, TransactionTemplate transaction, ExchangeSettings settings, Clock clock) {
    this.worker = worker;
    this.settler = settler;
    this.sweep = sweep;
    this.lines = lines;
    this.openQuestions = openQuestions;
    this.transaction = transaction;
    this.settings = settings;
    this.clock = clock;
  }

  /** Camel starts its routes only after all lifecycle beans, so the start waits for the whole application. */
  @EventListener(ApplicationReadyEvent.class)
  void whenReady() {
    start();
  }

  @Override
  public synchronized void start() {
    if (running) {
      return;
    }
    int released = transaction.execute(status -> openQuestions.releaseOwn());
    log.info("Asking departments; {} questions of an earlier run were given back", released);
    settler.start();
    worker.start();
    sweep.begin(clock.instant());
    sweeper = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "exchange-give-up"));
    long pause = settings.sweepInterval().toMillis();
    sweeper.scheduleWithFixedDelay(this::sweep, pause, pause, TimeUnit.MILLISECONDS);
    running = true;
  }

  @Override
  public synchronized void stop() {
    running = false;
    try {
      sweeper.shutdown();
      sweeper.awaitTermination(settings.stopWithin().toMillis(), TimeUnit.MILLISECONDS);
      worker.stop();
      awaitAnswers();
      settler.stop(settings.stopWithin());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public boolean isAutoStartup() {
    return false;
  }

  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }

  private void sweep() {
    try {
      sweep.sweepOnce(clock.instant());
    } catch (RuntimeException | Error e) {
      // an exception that escapes would end all further sweeps
      log.error("Overdue questions could not be given up; the next sweep follows in {}", settings.sweepInterval(), e);
    }
  }

  private void awaitAnswers() throws InterruptedException {
    long end = System.nanoTime() + settings.stopWithin().toNanos();
    while (lines.all().stream().anyMatch(line -> line.inFlight() > 0) && System.nanoTime() < end) {
      Thread.sleep(LOOK_AGAIN_MILLIS);
    }
  }
}

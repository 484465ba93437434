package onewindow.exchange;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one thread of a node that takes open questions and sends them on their way. */
@Component
class QuestionWorker {

  private static final Logger log = LoggerFactory.getLogger(QuestionWorker.class);

  private final QuestionFetch fetch;
  private final DepartmentLines lines;
  private final DepartmentRoutes routes;
  private final Conversations conversations;
  private final Settler settler;
  private final ExchangeSettings settings;
  private final Semaphore news = new Semaphore(0);
  private volatile Thread thread;

  QuestionWorker(QuestionFetch fetch, DepartmentLines lines, DepartmentRoutes routes, Conversations conversations,
      Settler settler, ExchangeSettings settings) {
    this.fetch = fetch;
    this.lines = lines;
    this.routes = routes;
    this.conversations = conversations;
    this.settler = settler;
    this.settings = settings;
  }

  void start() {
    thread = new Thread(this::run, "exchange-questions");
    thread.start();
  }

  void stop() throws InterruptedException {
    Thread stopping = thread;
    thread = null;
    wake();
    stopping.join(settings.stopWithin().toMillis());
  }

  @EventListener(QuestionsOpened.class)
  void wake() {
    news.release();
  }

  /** @return how many questions were taken */
  int fetchOnce() {
    if (settler.isBehind()) {
      return 0;
    }
    Reservation room = Reservation.of(lines, routes.questions(), settings.takeMost());
    try {
      List<Taken> taken = room.mostByRoute().isEmpty() ? List.of() : fetch.take(room.mostByRoute());
      taken.forEach(one -> begin(one, room));
      return taken.size();
    } finally {
      room.giveBackRest();
    }
  }

  private void begin(Taken taken, Reservation room) {
    if (taken.inquiry().refusal() != null) {
      conversations.refuse(taken);
    } else {
      room.used(taken.question().route());
      conversations.begin(taken, this::wake);
    }
  }

  private void run() {
    while (Thread.currentThread() == thread) {
      if (fetchSafely() == 0) {
        awaitNews();
      }
    }
  }

  private int fetchSafely() {
    try {
      return fetchOnce();
    } catch (RuntimeException | Error e) {
      // whatever happened, open questions must go on being asked
      log.error("Questions could not be taken; the next attempt follows in {}", settings.pollInterval(), e);
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

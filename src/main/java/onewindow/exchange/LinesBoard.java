package onewindow.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import onewindow.exchange.FailedQuestions.Waiting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the board from this node's lines and the open questions of all nodes. */
@Component
class LinesBoard implements DepartmentBoard {

  private final DepartmentLines lines;
  private final FailedQuestions open;
  private final QuestionWorker worker;
  private final Outcomes outcomes;
  private final MeterRegistry meters;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  LinesBoard(DepartmentLines lines, @Lazy FailedQuestions open, QuestionWorker worker, Outcomes outcomes,
      MeterRegistry meters, TransactionTemplate transaction, ApplicationEventPublisher events) {
    this.events = events;
    this.lines = lines;
    this.open = open;
    this.worker = worker;
    this.outcomes = outcomes;
    this.meters = meters;
    this.transaction = transaction;
  }

  @Override
  public List<State> states() {
    Map<String, List<Waiting>> waiting = transaction.execute(status -> open.waiting()).stream()
        .collect(Collectors.groupingBy(each -> DepartmentLine.departmentOf(each.route())));
    return lines.all().stream().map(line -> state(line, waiting.getOrDefault(line.department(), List.of()))).toList();
  }

  private State state(DepartmentLine line, List<Waiting> waiting) {
    String name = line.department();
    Timer latency = meters.find("onewindow.exchange.latency").tag("department", name).timer();
    boolean asked = latency != null && latency.count() > 0;
    return new State(name, line.breaker().getState().name(), line.inFlight(), line.most(),
        waiting.stream().mapToInt(Waiting::open).sum(), waiting.stream().mapToInt(Waiting::paused).sum(),
        waiting.stream().map(Waiting::oldest).min(Instant::compareTo).orElse(null),
        outcomes.of(name, Outcomes.ANSWERED), outcomes.of(name, Outcomes.FAILED), outcomes.of(name, Outcomes.GAVE_UP),
        asked ? millis(latency.mean(TimeUnit.MILLISECONDS)) : null,
        asked ? millis(latency.max(TimeUnit.MILLISECONDS)) : null);
  }

  private static Duration millis(double millis) {
    return Duration.ofMillis(Math.round(millis));
  }

  @Override
  public List<Paused> paused(String department, int most) {
    return transaction.execute(status -> open.paused(department, most));
  }

  @Override
  public int askAgain(String department) {
    int again = transaction.execute(status -> {
      int questions = open.askAgain(department);
      events.publishEvent(new AskedAgain(department, null, questions));
      return questions;
    });
    lines.all().stream().filter(line -> line.department().equals(department)).forEach(DepartmentLine::tryAgain);
    worker.wake();
    return again;
  }

  @Override
  public boolean askAgainOne(String id) {
    boolean again = Boolean.TRUE.equals(transaction.execute(status -> {
      boolean waits = open.askAgainOne(id);
      events.publishEvent(new AskedAgain(null, id, waits ? 1 : 0));
      return waits;
    }));
    worker.wake();
    return again;
  }
}

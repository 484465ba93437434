package onewindow.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import onewindow.cases.Exchanged;
import onewindow.cases.Exchanged.Result;
import org.springframework.stereotype.Component;

/** Every question under way from this node: asked, ended with a reply, handed on to be settled. */
@Component
class Conversations {

  private final Asker asker;
  private final DepartmentLines lines;
  private final Settler settler;
  private final RetryPauses pauses;
  private final LastFailures failures;
  private final ExchangeSettings settings;
  private final Outcomes outcomes;
  private final MeterRegistry meters;
  private final Clock clock;

  Conversations(Asker asker, DepartmentLines lines, Settler settler, RetryPauses pauses, LastFailures failures,
      ExchangeSettings settings, Outcomes outcomes, MeterRegistry meters, Clock clock) {
    this.asker = asker;
    this.lines = lines;
    this.settler = settler;
    this.pauses = pauses;
    this.failures = failures;
    this.settings = settings;
    this.outcomes = outcomes;
    this.meters = meters;
    this.clock = clock;
  }

  /** @param roomAgain told when a department that had been busy to its limit can be asked again */
  void begin(Taken taken, Runnable roomAgain) {
    DepartmentLine line = lines.ofRoute(taken.question().route());
    Instant askedAt = clock.instant();
    ask(taken, line).thenAccept(reply -> {
      Duration took = Duration.between(askedAt, clock.instant());
      try {
        settler.settle(settlement(taken, askedAt, reply));
      } finally {
        meters.timer("onewindow.exchange.latency", "department", line.department()).record(took);
        if (line.ended(reply, took)) {
          roomAgain.run();
        }
      }
    });
  }

  /** The case does not allow the question now: nothing is sent. */
  void refuse(Taken taken) {
    Instant now = clock.instant();
    settler.settle(failed(taken, now, taken.inquiry().refusal(), settings.refusalPause()));
  }

  private CompletableFuture<Reply> ask(Taken taken, DepartmentLine line) {
    try {
      return asker.ask(taken, line.deadline());
    } catch (RuntimeException e) {
      String text = "the question could not be sent (" + e.getClass().getSimpleName() + ")";
      return CompletableFuture.completedFuture(new Reply.Failure(text, false));
    }
  }

  private Settlement settlement(Taken taken, Instant askedAt, Reply reply) {
    if (reply instanceof Reply.Failure failure) {
      return failed(taken, askedAt, failure.text(), pauses.after(taken.question().openedAt(), clock.instant()));
    }
    if (reply instanceof Reply.Promised) {
      return promised(taken, askedAt);
    }
    failures.forget(taken.inquiry().question());
    outcomes.count(taken.question().route(), Outcomes.ANSWERED);
    Reply.Answer answer = (Reply.Answer) reply;
    Exchanged kept = new Exchanged(taken.inquiry().question(), taken.inquiry().key(), taken.inquiry().digest(), askedAt,
        clock.instant(), Result.ANSWERED, "answered", answer.content());
    return new Settlement(taken.question(), kept, pauses.after(taken.question().openedAt(), clock.instant()));
  }

  /** It stays open, and is not asked again, until it is answered or given up. */
  private Settlement promised(Taken taken, Instant askedAt) {
    String route = taken.question().route();
    failures.remember(taken.inquiry().question(), new Failures(route).notCalledBack());
    Exchanged kept = new Exchanged(taken.inquiry().question(), taken.inquiry().key(), taken.inquiry().digest(), askedAt,
        clock.instant(), Result.PROMISED, "taken; the answer is to follow", null);
    return new Settlement(taken.question(), kept, Duration.ZERO);
  }

  private Settlement failed(Taken taken, Instant askedAt, String text, Duration pause) {
    failures.remember(taken.inquiry().question(), text);
    outcomes.count(taken.question().route(), Outcomes.FAILED);
    Exchanged kept = new Exchanged(taken.inquiry().question(), taken.inquiry().key(), taken.inquiry().digest(), askedAt,
        clock.instant(), Result.FAILED, text, null);
    return new Settlement(taken.question(), kept, pause);
  }
}

package onewindow.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.cases.Exchanged;
import onewindow.cases.Exchanged.Result;
import onewindow.cases.Inquiries;
import onewindow.cases.Inquiry;
import onewindow.cases.ReceivedAnswers;
import onewindow.cases.ReceivedAnswers.Received;
import onewindow.forms.FieldProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an answer that was sent later, under the lock of its case: it may come before we have heard that it will, twice,
 * after the question was given up, and to another node than the one that asked.
 */
@Component
class CallbackTaking {

  private static final Logger log = LoggerFactory.getLogger(CallbackTaking.class);
  private static final int TRIES = 3;

  private final CallbackAgreements agreements;
  private final CallbackReader reader;
  private final Inquiries inquiries;
  private final ReceivedAnswers received;
  private final OpenQuestions openQuestions;
  private final LastFailures failures;
  private final Outcomes outcomes;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CallbackTaking(CallbackAgreements agreements, CallbackReader reader, Inquiries inquiries,
      @Lazy ReceivedAnswers received, OpenQuestions openQuestions, LastFailures failures, Outcomes outcomes,
      TransactionTemplate transaction, Clock clock) {
    this.agreements = agreements;
    this.reader = reader;
    this.inquiries = inquiries;
    this.received = received;
    this.openQuestions = openQuestions;
    this.failures = failures;
    this.outcomes = outcomes;
    this.transaction = transaction;
    this.clock = clock;
  }

  CallbackOutcome take(Callback callback) {
    for (int tries = 1; ; tries++) {
      try {
        return transaction.execute(status -> judged(callback));
      } catch (RuntimeException e) {
        // a node may have taken or given up the question at this moment; the second look sees what became of it
        if (tries == TRIES) {
          throw e;
        }
        log.info("An answer to {} of {} is taken again: {}", callback.question().route(),
            callback.question().caseNumber(), e.getClass().getSimpleName());
      }
    }
  }

  private CallbackOutcome judged(Callback callback) {
    Optional<Inquiry> expected = inquiries.expected(callback.question());
    CallbackOutcome outcome = expected.map(inquiry -> judged(callback, inquiry))
        .orElseGet(CallbackOutcome.NeverAsked::new);
    if (expected.isPresent() && !(outcome instanceof CallbackOutcome.Taken)) {
      log.warn("{} of {}, answered later: {}", callback.question().route(), callback.question().caseNumber(),
          outcome.getClass().getSimpleName());
    }
    return outcome;
  }

  private CallbackOutcome judged(Callback callback, Inquiry expected) {
    if (!bound(callback, expected)) {
      return new CallbackOutcome.Elsewhere();
    }
    List<FieldProblem> problems = reader.problems(callback);
    if (!problems.isEmpty()) {
      failures.remember(callback.question(), new Failures(callback.question().route()).notAsAgreed(
          problems.get(0).found().en()).text());
      return new CallbackOutcome.Malformed(problems);
    }
    return received.of(callback.question(), callback.reference()).map(earlier -> again(callback, earlier))
        .orElseGet(() -> first(callback, expected));
  }

  private boolean bound(Callback callback, Inquiry expected) {
    boolean elsewhere = openQuestions.find(callback.reference())
        .filter(open -> !open.route().equals(callback.question().route())
            || !open.caseNumber().equals(callback.question().caseNumber())).isPresent();
    return !elsewhere & AnswerReader.same(callback.key(), expected.key())
        & AnswerReader.same(callback.digest(), expected.digest());
  }

  private CallbackOutcome again(Callback callback, Received earlier) {
    if (!earlier.mark().equals(mark(callback))) {
      return new CallbackOutcome.Answered();
    }
    return earlier.taken() ? new CallbackOutcome.Taken() : new CallbackOutcome.Late();
  }

  private CallbackOutcome first(Callback callback, Inquiry expected) {
    boolean open = openQuestions.find(callback.reference()).isPresent();
    if (open) {
      return expected.refusal() == null ? taken(callback, expected) : new CallbackOutcome.NeverAsked();
    }
    List<Result> results = received.resultsOf(callback.question());
    if (results.isEmpty()) {
      return new CallbackOutcome.NeverAsked();
    }
    boolean answered = results.stream().filter(result -> result != Result.PROMISED && result != Result.FAILED)
        .findFirst().filter(Result.ANSWERED::equals).isPresent();
    return answered ? new CallbackOutcome.Answered() : late(callback, expected);
  }

  private CallbackOutcome taken(Callback callback, Inquiry expected) {
    keep(callback, expected, Result.ANSWERED);
    if (!openQuestions.answered(List.of(callback.reference())).isEmpty()) {
      throw new IllegalStateException("Nobody waits for " + callback.question().route() + " any more");
    }
    failures.forget(callback.question());
    outcomes.count(callback.question().route(), Outcomes.ANSWERED);
    return new CallbackOutcome.Taken();
  }

  private CallbackOutcome late(Callback callback, Inquiry expected) {
    keep(callback, expected, Result.LATE);
    return new CallbackOutcome.Late();
  }

  private void keep(Callback callback, Inquiry expected, Result result) {
    Instant now = clock.instant();
    inquiries.keep(List.of(new Exchanged(callback.question(), expected.key(), expected.digest(), now, now, result,
        "sent later by the department", reader.content(callback))));
    received.keep(callback.question(), callback.reference(), new Received(mark(callback), result == Result.ANSWERED));
  }

  private String mark(Callback callback) {
    return agreements.mark(DepartmentLine.departmentOf(callback.question().route()), reader.canonical(callback));
  }
}

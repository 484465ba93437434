package onewindow.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.cases.Exchanged;
import onewindow.cases.Exchanged.Result;
import onewindow.cases.Inquiries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what came of questions and lets their processes go on: all in one transaction, or each in its own. */
@Component
class Settling {

  private static final Logger log = LoggerFactory.getLogger(Settling.class);

  private final Inquiries inquiries;
  private final OpenQuestions openQuestions;
  private final TransactionTemplate transaction;
  private final MeterRegistry meters;

  Settling(Inquiries inquiries, OpenQuestions openQuestions, TransactionTemplate transaction, MeterRegistry meters) {
    this.inquiries = inquiries;
    this.openQuestions = openQuestions;
    this.transaction = transaction;
    this.meters = meters;
  }

  void settle(List<Settlement> gathered) {
    Map<String, Settlement> first = new LinkedHashMap<>();
    // a question asked twice has two outcomes; the second is judged by what the first one changed
    List<Settlement> again = gathered.stream().filter(one -> first.putIfAbsent(one.id(), one) != null).toList();
    settleDifferent(List.copyOf(first.values()));
    if (!again.isEmpty()) {
      settle(again);
    }
  }

  private void settleDifferent(List<Settlement> gathered) {
    try {
      settleTogether(gathered);
    } catch (RuntimeException e) {
      if (gathered.size() == 1) {
        giveBack(gathered.get(0), e);
      } else {
        log.warn("{} questions could not be settled together, so each is settled alone", gathered.size(), e);
        gathered.forEach(one -> settleDifferent(List.of(one)));
      }
    }
  }

  private void settleTogether(List<Settlement> gathered) {
    List<Settlement> left = gathered;
    while (!left.isEmpty()) {
      List<Settlement> tried = left;
      Set<String> gone = transaction.execute(status -> {
        Set<String> unawaited = keepAndTell(tried);
        if (!unawaited.isEmpty()) {
          status.setRollbackOnly();
        }
        return unawaited;
      });
      if (gone.isEmpty()) {
        tried.forEach(this::count);
        return;
      }
      left = tried.stream().flatMap(one -> gone.contains(one.id()) ? withoutProcess(one) : Stream.of(one)).toList();
    }
  }

  private Set<String> keepAndTell(List<Settlement> settlements) {
    inquiries.keep(settlements.stream().map(Settlement::exchanged).toList());
    List<String> answered = settlements.stream().filter(one -> one.is(Result.ANSWERED)).map(Settlement::id).toList();
    Set<String> gone = new HashSet<>(answered.isEmpty() ? Set.of() : openQuestions.answered(answered));
    for (Settlement one : settlements) {
      if (one.is(Result.FAILED)) {
        openQuestions.failed(one.id(), one.exchanged().detail(), one.pause());
      } else if (one.is(Result.PROMISED) && !openQuestions.promised(one.id())) {
        gone.add(one.id());
      } else if (one.is(Result.GAVE_UP) && !openQuestions.giveUp(one.id(), one.exchanged().detail())) {
        gone.add(one.id());
      }
    }
    return gone;
  }

  /** An answer that nobody waits for is still offered to the clerk; what nobody waits for is not given up or promised. */
  private static Stream<Settlement> withoutProcess(Settlement one) {
    return one.is(Result.ANSWERED) ? Stream.of(one.asLate()) : Stream.empty();
  }

  private void giveBack(Settlement one, RuntimeException cause) {
    OpenQuestion question = one.question();
    log.error("{} of {} could not be settled and is given back", question.route(), question.caseNumber(), cause);
    try {
      transaction.executeWithoutResult(status -> openQuestions.failed(one.id(),
          "What came of it could not be kept: " + cause.getClass().getSimpleName(), one.pause()));
    } catch (RuntimeException e) {
      // the lock ends by itself, so the question is asked again in any case
      log.error("{} of {} stays locked for now", question.route(), question.caseNumber(), e);
    }
  }

  private void count(Settlement one) {
    Exchanged exchanged = one.exchanged();
    meters.counter("onewindow.exchange.questions", "department",
        DepartmentLine.departmentOf(exchanged.question().route()), "result", exchanged.result().name()).increment();
  }
}

package onewindow.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import onewindow.cases.CaseQuestion;
import onewindow.cases.Inquiries;
import onewindow.cases.Inquiry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes open questions and prepares what they may send, in one transaction that ends before anything is sent. */
@Component
class QuestionFetch {

  private static final Logger log = LoggerFactory.getLogger(QuestionFetch.class);

  private final OpenQuestions openQuestions;
  private final Inquiries inquiries;
  private final TransactionTemplate transaction;
  private final RetryPauses pauses;
  private final ExchangeSettings settings;
  private final Clock clock;

  QuestionFetch(OpenQuestions openQuestions, Inquiries inquiries, TransactionTemplate transaction, RetryPauses pauses,
      ExchangeSettings settings, Clock clock) {
    this.openQuestions = openQuestions;
    this.inquiries = inquiries;
    this.transaction = transaction;
    this.pauses = pauses;
    this.settings = settings;
    this.clock = clock;
  }

  List<Taken> take(Map<String, Integer> mostByRoute) {
    try {
      return transaction.execute(status -> prepare(openQuestions.take(mostByRoute, settings.lock())));
    } catch (RuntimeException e) {
      log.warn("Questions could not be taken together, so each is prepared alone", e);
      return oneByOne(mostByRoute);
    }
  }

  /** One case file that cannot be read must not keep all others from their answers. */
  private List<Taken> oneByOne(Map<String, Integer> mostByRoute) {
    List<OpenQuestion> taken = transaction.execute(status -> openQuestions.take(mostByRoute, settings.lock()));
    return taken.stream().map(this::alone).flatMap(Optional::stream).toList();
  }

  private Optional<Taken> alone(OpenQuestion question) {
    try {
      return Optional.of(transaction.execute(status -> prepare(List.of(question)).get(0)));
    } catch (RuntimeException e) {
      log.error("{} of {} cannot be prepared and is given back", question.route(), question.caseNumber(), e);
      String reason = "The question could not be prepared: " + e.getClass().getSimpleName();
      Duration pause = pauses.after(question.openedAt(), clock.instant());
      transaction.executeWithoutResult(status -> openQuestions.failed(question.id(), reason, pause));
      return Optional.empty();
    }
  }

  private List<Taken> prepare(List<OpenQuestion> questions) {
    if (questions.isEmpty()) {
      return List.of();
    }
    Map<CaseQuestion, Inquiry> prepared = inquiries.prepare(questions.stream().map(QuestionFetch::asked).toList())
        .stream().collect(Collectors.toMap(Inquiry::question, Function.identity(), (one, same) -> one));
    return questions.stream().map(question -> new Taken(question, of(question, prepared))).toList();
  }

  private static Inquiry of(OpenQuestion question, Map<CaseQuestion, Inquiry> prepared) {
    Inquiry inquiry = prepared.get(asked(question));
    if (inquiry == null) {
      throw new IllegalStateException("Case " + question.caseNumber() + " prepared nothing for " + question.route());
    }
    return inquiry;
  }

  private static CaseQuestion asked(OpenQuestion question) {
    return new CaseQuestion(question.caseNumber(), question.route());
  }
}

package onewindow.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onewindow.cases.CaseQuestion;
import onewindow.cases.Exchanged;
import onewindow.cases.Exchanged.Result;
import onewindow.catalog.Services;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the questions whose time is over, whatever state their department is in, and leads them to a clerk. */
@Component
class GiveUpSweep {

  // the rest is found by the next sweep; answers are not to wait behind a day's unanswered questions
  private static final int MOST_OF_A_ROUTE = 400;

  private final OpenQuestions openQuestions;
  private final TransactionTemplate transaction;
  private final Services services;
  private final DepartmentRoutes routes;
  private final DepartmentLines lines;
  private final LastFailures failures;
  private final Settler settler;
  private final Outcomes outcomes;
  private final ExchangeSettings settings;
  private volatile Instant first = Instant.MIN;

  GiveUpSweep(OpenQuestions openQuestions, TransactionTemplate transaction, Services services, DepartmentRoutes routes,
      DepartmentLines lines, LastFailures failures, Settler settler, Outcomes outcomes,
      ExchangeSettings settings) {
    this.openQuestions = openQuestions;
    this.transaction = transaction;
    this.services = services;
    this.routes = routes;
    this.lines = lines;
    this.failures = failures;
    this.settler = settler;
    this.outcomes = outcomes;
    this.settings = settings;
  }

  /** This node begins to ask: what grew too old while nothing ran is not given up before it was asked again. */
  void begin(Instant now) {
    first = now.plus(settings.firstGiveUp());
  }

  void sweepOnce(Instant now) {
    if (!settler.isBehind() && !now.isBefore(first)) {
      giveUpAfter().forEach((route, after) -> sweep(route, after, now));
    }
  }

  private void sweep(String route, Duration after, Instant now) {
    List<OpenQuestion> overdue = transaction.execute(status -> openQuestions.takeOpenedBefore(route, now.minus(after)));
    overdue.stream().limit(MOST_OF_A_ROUTE).map(question -> givenUp(question, after, now)).forEach(settler::settle);
  }

  private Settlement givenUp(OpenQuestion question, Duration after, Instant now) {
    CaseQuestion asked = new CaseQuestion(question.caseNumber(), question.route());
    String reason = question.route() + " was given up after " + Failures.readable(after) + ": " + lastSeen(asked);
    failures.forget(asked);
    outcomes.count(question.route(), Outcomes.GAVE_UP);
    return new Settlement(question,
        new Exchanged(asked, "", "", question.openedAt(), now, Result.GAVE_UP, reason, null), Duration.ZERO);
  }

  private String lastSeen(CaseQuestion question) {
    Optional<String> known = failures.of(question);
    if (known.isPresent()) {
      return known.get();
    }
    boolean leftAlone = lines.find(question.route()).filter(DepartmentLine::isLeftAlone).isPresent();
    return DepartmentLine.departmentOf(question.route())
        + (leftAlone ? " is not asked at present, because too many of its answers failed" : " has not answered");
  }

  /** A question that several services ask is given up when the most patient of them would. */
  private Map<String, Duration> giveUpAfter() {
    Map<String, Duration> byRoute = new TreeMap<>();
    services.offered().forEach(service -> service.definition().questions().forEach((route, question) ->
        byRoute.merge(route, Duration.parse(question.giveUpAfter()), (one, other) ->
            one.compareTo(other) > 0 ? one : other)));
    routes.questions().forEach(route -> byRoute.putIfAbsent(route, settings.giveUpAfter()));
    return byRoute;
  }
}

package onewindow.ratings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onewindow.cases.BesideCase;
import onewindow.cases.BesideCases;
import onewindow.cases.CaseStatus;
import onewindow.cases.PartyAnswer;
import onewindow.cases.Processes;
import onewindow.cases.TimelineEntry;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where ratings are handed in; a bad one is followed up from the same moment. */
@Component
@Transactional
class RatingDesk implements RatingRequests {

  private final BesideCases cases;
  private final Ratings ratings;
  private final BadRatings bad;
  private final Processes processes;
  private final WorkingDays days;
  private final RatingSettings settings;
  private final Clock clock;

  RatingDesk(BesideCases cases, Ratings ratings, BadRatings bad, Processes processes, WorkingDays days,
      RatingSettings settings, Clock clock) {
    this.cases = cases;
    this.ratings = ratings;
    this.bad = bad;
    this.processes = processes;
    this.days = days;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public PartyAnswer rate(String caseNumber, String idNumber, String username, GivenRating given) {
    return cases.role(caseNumber, idNumber)
        .map(role -> rate(cases.lock(caseNumber), role, username, given))
        .orElseGet(PartyAnswer.NotThere::new);
  }

  private PartyAnswer rate(BesideCase rated, String role, String username, GivenRating given) {
    CaseStatus status = rated.summary().status();
    if (!status.isFinal()) {
      return refused("status", new LocalizedText("已经办结的办件", "a case that has ended"),
          new LocalizedText("本件状态为 " + status, "a case that is " + status));
    }
    if (cases.hasWorkedOn(rated.summary().caseNumber(), username)) {
      return refused("rater", new LocalizedText("由办事群众评价", "a rating by somebody whom the case serves"),
          new LocalizedText("您经办过本件", "somebody who worked on the case"));
    }
    Ratings.Kept earlier = ratings.of(rated.summary().caseNumber()).orElse(null);
    if (earlier != null) {
      LocalDate on = LocalDate.ofInstant(earlier.at(), clock.getZone());
      return refused("rating", new LocalizedText("尚未评价的办件；每件只能评价一次", "a case that nobody has rated; each is rated once"),
          new LocalizedText("已于 " + on + " 评价", "a rating of " + on));
    }
    List<FieldProblem> problems = given.problems();
    return problems.isEmpty() ? kept(rated, role, given) : new PartyAnswer.Incomplete(problems);
  }

  private PartyAnswer kept(BesideCase rated, String role, GivenRating given) {
    Instant now = clock.instant();
    String number = rated.summary().caseNumber();
    ratings.add(rated, role, given, now);
    cases.tell(number, new TimelineEntry(now, "rated", Map.of("role", role), role));
    if (given.levelOrThrow().isBad()) {
      bad.open(number, now, days.end(settings.contactWithin().days()));
      processes.startBeside(number, RatingVerbs.COMPANION);
    }
    return new PartyAnswer.Done(rated.summary().status());
  }

  private static PartyAnswer refused(String field, LocalizedText expected, LocalizedText found) {
    return new PartyAnswer.Refused(List.of(new FieldProblem(field, expected, found)));
  }
}

package onewindow.ratings;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.cases.BesideCase;
import onewindow.cases.BesideCases;
import onewindow.cases.CaseStateException;
import onewindow.cases.CompanionForms;
import onewindow.cases.TimelineEntry;
import onewindow.forms.FieldProblem;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import onewindow.forms.LocalizedText;
import onewindow.ratings.BadRating.State;
import onewindow.ratings.BadRatings.Entered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The forms in which people follow up a bad rating: what they enter is kept, and moves it on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RatingForms implements CompanionForms {

  /** The field in which each task's form says how it ended, and what that may offer; no other task can be there. */
  public static final Map<String, Outcomes> OUTCOMES = Stream.of(Step.values()).collect(
      Collectors.toUnmodifiableMap(Step::task, step -> new Outcomes(step.field(), step.after().keySet())));

  /** The task in which somebody answers, and the field of its form that is published. */
  public static final String ANSWERING = "verify";

  /** See {@link #ANSWERING}. */
  public static final String REPLY = "reply";

  /** What the people of the case read at once; the rest they read when the process has acted on it. */
  private static final Map<String, String> LINES = Map.of("simple", "rating-contacted", "complex", "rating-contacted",
      "appeal", "rating-appealed", "rejected", "rating-appeal-rejected");
  private final BesideCases cases;
  private final BadRatings bad;
  private final RatingFormValues values;
  private final WorkingDays days;
  private final RatingSettings settings;
  private final Forms forms;
  private final Clock clock;

  RatingForms(BesideCases cases, BadRatings bad, RatingFormValues values, WorkingDays days, RatingSettings settings,
      Forms forms, Clock clock) {
    this.cases = cases;
    this.bad = bad;
    this.values = values;
    this.days = days;
    this.settings = settings;
    this.forms = forms;
    this.clock = clock;
  }

  @Override
  public String companion() {
    return RatingVerbs.COMPANION;
  }

  @Override
  public Map<String, Object> prefill(String caseNumber, String task) {
    return values.of(cases.lock(caseNumber));
  }

  @Override
  public List<FieldProblem> submit(
      String caseNumber, String task, FormSchema form, Map<String, Object> entered, String clerk) {
    List<FieldProblem> problems = forms.check(form, entered);
    if (!problems.isEmpty()) {
      return problems;
    }
    Map<String, Object> content = form.answers(entered);
    BesideCase rated = cases.lock(caseNumber);
    BadRating rating = bad.get(caseNumber, rated.key());
    Step step = Step.of(task).filter(one -> one.lead(rating.state(), content.get(one.field())).isPresent()).orElseThrow(
        () -> new CaseStateException("The follow-up of the rating of case " + caseNumber + " is " + rating.state()
            + "; the task " + task + " cannot end with " + content.keySet()));
    Entered given = new Entered(step, text(content, step.field()), text(content, "reason"), text(content, REPLY), clerk);
    problems = AppealRules.problems(given, rating);
    if (problems.isEmpty()) {
      keep(rated, rating, given);
    }
    return problems;
  }

  private void keep(BesideCase rated, BadRating rating, Entered given) {
    String number = rated.summary().caseNumber();
    Instant now = clock.instant();
    State next = given.step().lead(rating.state(), given.outcome()).orElseThrow();
    bad.keep(number, rated.key(), given, now);
    bad.move(number, next, due(given, rating));
    if (next == State.APPEALED) {
      bad.appealed(number, given.clerk());
    }
    if (LINES.containsKey(given.outcome())) {
      cases.tell(number, new TimelineEntry(now, LINES.get(given.outcome()), Map.of(), given.clerk()));
    }
  }

  /** The contact says how long the rest may take; an appeal gains no time. */
  private Instant due(Entered given, BadRating rating) {
    return given.step() != Step.CONTACT ? rating.dueAt() : days.end(
        (given.outcome().equals("simple") ? settings.simpleWithin() : settings.complexWithin()).days());
  }

  /** A field of a form, and the options that it may have. */
  public record Outcomes(String field, Set<String> options) {}

  private static String text(Map<String, Object> content, String field) {
    return content.get(field) instanceof String text ? text : null;
  }
}

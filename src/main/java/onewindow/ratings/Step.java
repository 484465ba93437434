package onewindow.ratings;

import static onewindow.ratings.BadRating.State.APPEALED;
import static onewindow.ratings.BadRating.State.CONTACTING;
import static onewindow.ratings.BadRating.State.FOUND;
import static onewindow.ratings.BadRating.State.UPHELD;
import static onewindow.ratings.BadRating.State.VERIFYING;
import static onewindow.ratings.BadRating.State.VISITED;
import static onewindow.ratings.BadRating.State.VISITING;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.ratings.BadRating.State;

/** What people do about a bad rating, each in a task of its own: when it can be done, and where each outcome leads. */
enum Step {
  CONTACT("contact", "matter", CONTACTING, Map.of("simple", VERIFYING, "complex", VERIFYING)),
  VERIFY(RatingForms.ANSWERING, "outcome", VERIFYING, Map.of("verified", FOUND, "not-verified", FOUND, "appeal", APPEALED)),
  REVIEW_APPEAL("review-appeal", "outcome", APPEALED, Map.of("upheld", UPHELD, "rejected", VERIFYING)),
  VISIT("visit", "answer", VISITING, Map.of("solved", VISITED, "unsolved", VISITED, "unreachable", VISITED));

  private final String task;
  private final String field;
  private final State before;
  private final Map<String, State> after;

  Step(String task, String field, State before, Map<String, State> after) {
    this.task = task;
    this.field = field;
    this.before = before;
    this.after = after;
  }

  String task() {
    return task;
  }

  /** The field of its form that holds the outcome; {@code outcome} only where a gateway reads it. */
  String field() {
    return field;
  }

  Map<String, State> after() {
    return after;
  }

  /** Where the outcome leads; empty where it is none of the step's, or the step is not due. */
  Optional<State> lead(State now, Object outcome) {
    return now != before || outcome == null ? Optional.empty() : Optional.ofNullable(after.get(outcome));
  }

  static Optional<Step> of(String task) {
    return Stream.of(values()).filter(step -> step.task.equals(task)).findFirst();
  }
}

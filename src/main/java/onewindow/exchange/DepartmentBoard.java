package onewindow.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What operators see of the departments, and what they can do about questions that failed. */
public interface DepartmentBoard {

  /** Every department of the settings, in their order. */
  List<State> states();

  /** Questions of a department that failed and wait for their next turn, the oldest first. */
  List<Paused> paused(String department, int most);

  /** All that failed are asked again at once, even where the department is left alone. @return how many */
  int askAgain(String department);

  /** One that failed is asked again at once. @return false if it does not wait any more */
  boolean askAgainOne(String id);

  /**
   * One department.
   *
   * @param breaker CLOSED, OPEN or HALF_OPEN, on this node
   * @param inFlight questions under way from this node
   * @param most of them at once
   * @param waiting open questions in all, on every node
   * @param failing of these: failed, waiting for their next turn
   * @param oldest when the oldest of them was asked first; null if none is open
   * @param answered since this node was started; so are the next four
   * @param mean latency, as is the longest; null before the first answer
   */
  record State(String department, String breaker, int inFlight, int most, int waiting, int failing, Instant oldest,
      long answered, long failed, long givenUp, Duration mean, Duration longest) {}

  /** One question that failed. @param reason what was last seen, without personal data */
  record Paused(String id, String caseNumber, String route, Instant openedAt, Instant nextTry, String reason) {}
}

package onewindow.exchange;

import java.time.Instant;
import java.util.List;

/** Port: open questions as operators look at them. Every method joins the caller's transaction. */
public interface FailedQuestions {

  /** How many are open, by route. */
  List<Waiting> waiting();

  /** Those of a department that failed and wait for their next turn, the oldest first. */
  List<DepartmentBoard.Paused> paused(String department, int most);

  /** All of a department that failed may be taken at once; what is under way stays. @return how many */
  int askAgain(String department);

  /** @return false if it does not wait for its next turn */
  boolean askAgainOne(String id);

  /** Open questions of one route. @param paused of these: failed, waiting for their next turn */
  record Waiting(String route, int open, int paused, Instant oldest) {}
}

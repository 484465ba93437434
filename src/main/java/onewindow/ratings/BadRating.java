package onewindow.ratings;

import java.time.Instant;
import java.util.Set;

/**
 * What is done about a bad rating (差评): contact, finding, reply, visit; or an appeal that excludes it.
 *
 * @param dueAt until when the next step is owed; null once it is over
 * @param overdueAt when it was noticed that a step is late, or null
 * @param appealedBy who on the department's side says that it is mistaken or malicious, or null
 * @param reply what was published, or null before
 * @param exclusion why it is left out of the figures, or null
 */
public record BadRating(
    State state, Instant openedAt, Instant dueAt, Instant begunAt, Instant overdueAt, String appealedBy, String reply,
    String exclusion) {

  private static final Set<State> OVER = Set.of(State.CLOSED, State.EXCLUDED);

  /** How far it has come; what clerks enter and what the process then does take turns. */
  public enum State { CONTACTING, VERIFYING, APPEALED, FOUND, VISITING, VISITED, CLOSED, UPHELD, EXCLUDED }

  public boolean isOpen() {
    return !OVER.contains(state);
  }
}

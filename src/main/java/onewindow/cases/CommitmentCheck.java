package onewindow.cases;

import java.time.Instant;
import java.util.List;

/**
 * The check of a commitment after the result was issued (事后核查，国办发〔2020〕42号).
 *
 * @param role the party who made the commitment
 * @param materials the papers that the decision did without
 * @param begunAt when its process took it up; null before
 * @param overdueAt when it was noticed that the time for the check is over, or null
 * @param correctionDueAt until when the party has to correct; null unless that was ordered
 * @param correctionReceivedAt when something was handed in after the order, or null
 * @param closedAt null while it is open
 * @param reason what the clerk told the party with the newest judgement, or null
 */
public record CommitmentCheck(
    State state,
    String role,
    List<String> materials,
    Instant openedAt,
    Instant dueAt,
    Instant begunAt,
    Instant overdueAt,
    Instant correctionDueAt,
    Instant correctionReceivedAt,
    Instant closedAt,
    String reason) {

  /** How far the check has come. */
  public enum State { CHECKING, CORRECTING, KEPT, REVOKED }

  /** Whether somebody still has something to do. */
  public boolean isOpen() {
    return state == State.CHECKING || state == State.CORRECTING;
  }

  /** When whatever is open should be over. */
  public Instant due() {
    return state == State.CORRECTING ? correctionDueAt : dueAt;
  }
}

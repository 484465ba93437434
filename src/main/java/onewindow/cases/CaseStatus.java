package onewindow.cases;

import java.util.Map;

/** A case's state in the national vocabulary (domain facts 4.1) and where each event leads. */
public enum CaseStatus {
  SUBMITTED, ACCEPTED, REVIEWING, DECIDED, DONE_ISSUED, DONE_REFUSED;

  private static final Map<CaseEvent, Map<CaseStatus, CaseStatus>> TRANSITIONS = Map.of(
      CaseEvent.ACCEPTED, Map.of(SUBMITTED, ACCEPTED),
      CaseEvent.DECIDED, Map.of(ACCEPTED, DECIDED, REVIEWING, DECIDED),
      CaseEvent.REVIEW_OPENED, Map.of(ACCEPTED, REVIEWING),
      CaseEvent.ISSUED, Map.of(DECIDED, DONE_ISSUED),
      CaseEvent.REFUSED, Map.of(DECIDED, DONE_REFUSED));

  /** A final state takes no further event. */
  public boolean isFinal() {
    return this == DONE_ISSUED || this == DONE_REFUSED;
  }

  /** @throws CaseStateException if the event cannot happen in this state */
  CaseStatus after(CaseEvent event, String caseNumber) {
    CaseStatus next = TRANSITIONS.get(event).get(this);
    if (next == null) {
      throw new CaseStateException("Case " + caseNumber + " is " + this + "; " + event + " is possible only from "
          + TRANSITIONS.get(event).keySet());
    }
    return next;
  }
}

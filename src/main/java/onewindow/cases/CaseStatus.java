package onewindow.cases;

/** A case's state in the national vocabulary (domain facts 4.1); the Chinese word is the one citizens see. */
public enum CaseStatus {
  SUBMITTED, ACCEPTED, REVIEWING, DECIDED, DONE_ISSUED, DONE_REFUSED;

  /** A final state takes no further event. */
  public boolean isFinal() {
    return this == DONE_ISSUED || this == DONE_REFUSED;
  }
}

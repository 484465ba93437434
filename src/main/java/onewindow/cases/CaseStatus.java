package onewindow.cases;

import java.util.Optional;

/** A case's state in the national vocabulary (domain facts 4.1); {@link CaseTransitions} says where events lead. */
public enum CaseStatus {
  DRAFT, SUBMITTED, PRE_REVIEW, PRE_RETURNED, ACCEPT_SUPPLEMENT, ACCEPTED, REVIEWING, REVIEW_SUPPLEMENT, SPECIAL,
  PASSED_ON, DECIDED, DONE_ISSUED, DONE_REFUSED, DONE_VOIDED, DONE_DELETED, DONE_PASSED_ON, DONE_SUPPLEMENT_EXPIRED,
  DONE_NOT_ACCEPTED, DONE_WITHDRAWN, DELIVERED, REVOKED;

  /** Whether the case has ended; what was issued may still be delivered, or revoked. */
  public boolean isFinal() {
    return name().startsWith("DONE_") || this == DELIVERED || this == REVOKED;
  }

  LegalTime legalTime() {
    return switch (this) {
      case DRAFT, SUBMITTED, PRE_REVIEW, PRE_RETURNED, ACCEPT_SUPPLEMENT -> LegalTime.NOT_STARTED;
      case ACCEPTED, REVIEWING, PASSED_ON -> LegalTime.RUNS;
      case REVIEW_SUPPLEMENT, SPECIAL -> LegalTime.STANDS;
      default -> LegalTime.OVER;
    };
  }

  /** Whether the result is in force: it was issued, and not revoked since. */
  public boolean isIssued() {
    return this == DONE_ISSUED || this == DELIVERED;
  }

  /** Whether the case waits for the applicant to hand in what was missing. */
  public boolean awaitsSupplement() {
    return this == ACCEPT_SUPPLEMENT || this == REVIEW_SUPPLEMENT;
  }

  /** Whether the applicant can still take the application back. */
  public boolean canBeWithdrawn() {
    return next(CaseEvent.WITHDRAWN).isPresent();
  }

  /** Where the event leads; empty if it cannot happen in this state. */
  Optional<CaseStatus> next(CaseEvent event) {
    return Optional.ofNullable(CaseTransitions.of(event).get(this));
  }

  /** @throws CaseStateException if the event cannot happen in this state */
  CaseStatus after(CaseEvent event, String caseNumber) {
    return next(event).orElseThrow(() -> new CaseStateException("Case " + caseNumber + " is " + this + "; " + event
        + " is possible only from " + CaseTransitions.of(event).keySet()));
  }
}

package onewindow.cases;

import java.time.Instant;

/**
 * One of the people a case concerns.
 *
 * @param applicant whether the application is theirs
 * @param confirmedAt when they confirmed the application themselves; null before
 * @param confirmedBy applicant, party, {@code represented:ROLE} of whoever acts for them, or {@code clerk:USERNAME} of the clerk who saw the signature; null before
 */
public record PartyState(String role, boolean applicant, Instant confirmedAt, String confirmedBy) {

  private static final String REPRESENTED = "represented:";

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  /** Whether somebody else acts for them; their own confirmation is not awaited then, and is none. */
  boolean isRepresented() {
    return confirmedBy != null && confirmedBy.startsWith(REPRESENTED);
  }

  PartyState representedBy(String role, Instant at) {
    return confirmed(at, REPRESENTED + role);
  }

  PartyState confirmed(Instant at, String by) {
    return new PartyState(role, applicant, at, by);
  }
}

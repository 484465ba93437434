package onewindow.cases;

import java.time.Instant;

/**
 * One of the people a case concerns.
 *
 * @param applicant whether the application is theirs
 * @param confirmedAt when they confirmed the application themselves; null before
 * @param confirmedBy applicant, party, or {@code clerk:USERNAME} of the clerk who saw the signature; null before
 */
public record PartyState(String role, boolean applicant, Instant confirmedAt, String confirmedBy) {

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  PartyState confirmed(Instant at, String by) {
    return new PartyState(role, applicant, at, by);
  }
}

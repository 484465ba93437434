package onewindow.cases;

import java.time.Instant;

/**
 * One of the people a case concerns.
 *
 * @param confirmedAt when they confirmed the application themselves; null before
 * @param confirmedBy applicant, party, or the clerk who saw the signature; null before
 */
public record PartyState(String role, Instant confirmedAt, String confirmedBy) {

  public boolean isConfirmed() {
    return confirmedAt != null;
  }
}

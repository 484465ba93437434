package onewindow.cases;

import java.time.Instant;
import java.util.List;

/**
 * A commitment that stands for papers (告知承诺，国办发〔2020〕42号).
 *
 * @param role the party who makes it
 * @param materials the papers that it stands for
 * @param withdrawnAt when it was taken back before the decision, or null
 * @param check how its truth is checked; null before the result is issued, and where the decision did not rest on it
 */
public record Commitment(String role, List<String> materials, Instant withdrawnAt, CommitmentCheck check) {

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }
}

package onewindow.cases;

import java.time.Instant;
import java.util.List;
import onewindow.forms.LocalizedText;

/**
 * One notice that asks the applicant for everything that is missing (一次性告知).
 *
 * @param number 1 for the first notice; the law knows no second one, so a higher number is a flag on the case
 * @param askedBy a clerk, or the rules
 * @param due the moment at which the time to supply it is over
 * @param receivedAt null while it is awaited
 * @param expiredAt null unless the time passed without an answer
 */
public record Supplement(
    int number, Instant askedAt, String askedBy, Instant due, List<Item> items, Instant receivedAt, Instant expiredAt) {

  /** A material that is missing, and why it is needed. */
  public record Item(String material, LocalizedText reason) {}

  /** Whether the case still waits for it. */
  public boolean isOpen() {
    return receivedAt == null && expiredAt == null;
  }
}

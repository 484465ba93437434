package onewindow.supervision;

import java.time.Instant;
import onewindow.forms.LocalizedText;

/**
 * One line of the ledger: what was done about a case's time, why, and what came of it.
 *
 * @param light the card; {@link Light#GREEN} where somebody was only told
 * @param holder who had claimed the task then; null if nobody had
 * @param remedy what the department did about it; null while it has not said
 * @param appeal the department's appeal against a card; null if there is none
 */
public record LedgerEntry(long id, String caseNumber, String service, String code, Light light,
    Told told, Instant at, String holder, LocalizedText reason, LocalizedText basis, Note remedy, Appeal appeal) {

  /** What somebody wrote, and when. */
  public record Note(String text, String by, Instant at) {}

  /** @param ruling the supervisor's, with the reason; null while it is open @param upheld whether the card is withdrawn */
  public record Appeal(Note grounds, Note ruling, boolean upheld) {}

  /** Whether it is a card that counts. */
  public boolean stands() {
    return light != Light.GREEN && !(appeal != null && appeal.upheld());
  }
}

package onewindow.supervision;

import java.util.Collection;

/**
 * What a department says to its cards: what it has done, or that a card is wrong. A supervisor rules on an appeal, and
 * nobody on their own. A card that was withdrawn stays in the ledger as such, and is not given again.
 */
public interface CardAppeals {

  /** What the department did. @param services whose lines the person may touch @param text at most 500 characters */
  SupervisionAnswer remedy(long id, Collection<String> services, String text, String by);

  /** The department says that a card is wrong; once. @param services whose lines the person may touch */
  SupervisionAnswer appeal(long id, Collection<String> services, String grounds, String by);

  /** @param services whose lines the person may touch @param upheld whether the card is withdrawn */
  SupervisionAnswer rule(long id, Collection<String> services, boolean upheld, String reason, String by);
}

package onewindow.supervision;

/** What became of something that somebody wanted to enter in the ledger. */
public sealed interface SupervisionAnswer {

  /** It is entered. */
  record Done(LedgerEntry entry) implements SupervisionAnswer {}

  /** There is no such line, or it is another department's. */
  record NotFound() implements SupervisionAnswer {}

  /** @param why the end of a text's name */
  record Refused(String why) implements SupervisionAnswer {}
}

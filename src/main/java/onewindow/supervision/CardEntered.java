package onewindow.supervision;

/**
 * Event, heard inside the transaction: somebody entered something about a line of the ledger.
 *
 * @param what {@code remedied}, {@code appealed}, {@code appeal-upheld} or {@code appeal-dismissed}
 */
public record CardEntered(String caseNumber, long entry, String what, String by) {}

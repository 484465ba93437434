package onewindow.retention;

/**
 * Event, inside the transaction: somebody ordered that a case is not erased (保全), or that it may be again.
 *
 * @param basis the paper that orders it
 */
public record CaseHeld(String caseNumber, boolean held, String basis) {}

package onewindow.cases;

/** Event, heard inside the transaction that revokes: what was issued is no longer valid. */
public record ResultRevoked(String caseNumber) {}

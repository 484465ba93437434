package onewindow.cases;

/** Event, within the transaction: a case has come to an end; nothing is owed to it any more but delivery. */
public record CaseEnded(String caseNumber) {}

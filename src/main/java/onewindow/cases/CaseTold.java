package onewindow.cases;

/** Event, heard inside the transaction that tells it: a case's timeline got a line. */
public record CaseTold(String caseNumber, TimelineEntry line) {}

package onewindow.deadlines;

/** Event, within the transaction: a case's clock began, stopped, went on or was extended. */
public record ClockChanged(String caseNumber) {}

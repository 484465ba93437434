package onewindow.cases;

/** Why an applicant takes an application back. One of a few, and no words of their own: the timeline is not sealed. */
public enum WithdrawalReason { NOT_NEEDED, MISTAKE, ANOTHER_WAY, TAKES_TOO_LONG, OTHER }

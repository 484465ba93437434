package onewindow.cases;

/** What the legal clock does while a case is in a state ({@code docs/case-status.md}, last column). */
enum LegalTime { NOT_STARTED, RUNS, STANDS, OVER }

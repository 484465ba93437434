package onewindow.cases;

/** What can happen to a case's state. */
enum CaseEvent { ACCEPTED, REVIEW_OPENED, DECIDED, ISSUED, REFUSED }

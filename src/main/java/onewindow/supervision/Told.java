package onewindow.supervision;

/** The ladder of escalation: who is told. */
public enum Told { HOLDER, DEPARTMENT_HEAD, SUPERVISION_OFFICE }

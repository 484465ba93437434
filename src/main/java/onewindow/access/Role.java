package onewindow.access;

/** What somebody is to the platform. */
public enum Role {
  CITIZEN, CLERK, APPROVER, DEPARTMENT_HEAD, SUPERVISOR, DESIGNER, OPERATOR, AUDITOR, ADMIN;

  /** Everybody but citizens works for the city. */
  public boolean isStaff() {
    return this != CITIZEN;
  }
}

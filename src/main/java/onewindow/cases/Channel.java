package onewindow.cases;

/** How an application came in. */
public enum Channel {
  PORTAL, API, COUNTER, GRID_WORKER, HOTLINE,
  /** The window for people who could not get it done elsewhere (办不成事反映窗口). */
  UNRESOLVED_WINDOW;

  /** Whether somebody of the city takes the application for the applicant. */
  public boolean isAttended() {
    return this != PORTAL && this != API;
  }
}

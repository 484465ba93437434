package onewindow.cases;

/** Port: the process that carries a case. */
public interface Processes {

  /**
   * Starts the case's process in the caller's transaction.
   *
   * @param serviceVersion the folder version that the case will run on
   */
  void start(String caseNumber, String service, String serviceVersion);
}

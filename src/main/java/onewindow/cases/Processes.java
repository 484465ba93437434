package onewindow.cases;

/** Port: the process that carries a case. */
public interface Processes {

  /** Pokes a process that waits for everybody named in the application to confirm it. */
  String PARTY_CONFIRMED = "party-confirmed";

  /** Pokes a process that waits for the applicant to supply what was missing. */
  String SUPPLEMENT_RECEIVED = "supplement-received";

  /**
   * Starts the case's process in the caller's transaction.
   *
   * @param serviceVersion the folder version that the case will run on
   */
  void start(String caseNumber, String service, String serviceVersion);

  /**
   * Pokes the case's process in the caller's transaction; where it waits for nothing of that name, nothing happens.
   *
   * @param message one of those that a process may wait for
   */
  void poke(String caseNumber, String message);

  /** Ends the case's process, wherever it stands, in the caller's transaction. */
  void end(String caseNumber, String reason);
}

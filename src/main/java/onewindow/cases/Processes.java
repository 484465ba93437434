package onewindow.cases;

/** Port: the process that carries a case, and those that run beside it. */
public interface Processes {

  /** The companion in which the truth of a commitment is checked after the result was issued. */
  String COMMITMENT_CHECK = "commitment-check";

  /** Pokes a process that waits for everybody named in the application to confirm it. */
  String PARTY_CONFIRMED = "party-confirmed";
  /** Somebody says that what the case stands for has been done. */
  String PARTY_REPORTED = "party-reported";

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

  /** Starts the newest version of a companion beside the case's process, in the caller's transaction. */
  void startBeside(String caseNumber, String companion);

  /** Marks the case's open tasks of a companion as urgent, in the caller's transaction. */
  void urge(String caseNumber, String companion);

  /** Ends the process of the service, wherever it stands, in the caller's transaction; companions go on. */
  void end(String caseNumber, String service, String reason);
}

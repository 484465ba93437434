package onewindow.supervision;

import java.time.Instant;

/** Port: the open tasks of a case, and the process that supervises it; joins the caller's transaction. */
public interface SupervisedTasks {

  /** Those of the service's process. */
  OpenWork of(String caseNumber, String service);

  /** They are more urgent now, and this group may take them too. @param group null for no group more */
  void urge(String caseNumber, String service, int priority, String group);

  /** They are due at that moment now. */
  void due(String caseNumber, String service, Instant moment);

  /** What the supervising process waits for has moved. */
  void recalculate(String caseNumber);
}

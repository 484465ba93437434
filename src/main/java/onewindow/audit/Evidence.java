package onewindow.audit;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what happened, in the transaction in which it happens: all of one transaction with one statement just before the
 * commit. What cannot be written stops the commit.
 */
@Component
class Evidence {

  private final Records records;
  private final RecordIds ids;
  private final AuditKey key;
  private final TransactionTemplate apart;
  private final Clock clock;

  Evidence(Records records, RecordIds ids, AuditKey key, PlatformTransactionManager transactions, Clock clock) {
    this.records = records;
    this.ids = ids;
    this.key = key;
    this.clock = clock;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** @throws EvidenceNotKept at once, or from the commit of the transaction */
  void keep(Act act) {
    if (canWait()) {
      Gathered.here(this::write).add(act);
    } else {
      apart(List.of(act));
    }
  }

  // Whoever only reads has a connection that refuses to write.
  private static boolean canWait() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && TransactionSynchronizationManager.isSynchronizationActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
  }

  private void apart(List<Act> acts) {
    try {
      apart.executeWithoutResult(status -> write(acts));
    } catch (TransactionException e) {
      throw new EvidenceNotKept(e);
    }
  }

  private void write(List<Act> acts) {
    try {
      records.insert(acts.stream().map(this::record).toList(), key);
    } catch (DataAccessException e) {
      throw new EvidenceNotKept(e);
    }
  }

  private AuditRecord record(Act act) {
    return new AuditRecord(ids.next(), clock.instant(), act.actor().name(), act.actor().role(),
        act.actor().department(), act.action(), act.kind(), act.object(), act.purpose(), act.result(),
        new TreeMap<>(act.parameters()));
  }
}

package onewindow.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What has happened in one transaction and is written before it commits; the same twice is one piece of evidence. */
final class Gathered implements TransactionSynchronization, Ordered {

  private static final int MOST_IN_ONE_STATEMENT = 500;
  private final Consumer<List<Act>> write;
  private final Set<Act> acts = new LinkedHashSet<>();
  private boolean written;

  private Gathered(Consumer<List<Act>> write) {
    this.write = write;
  }

  /** That of the transaction which runs now; a transaction that is suspended keeps its own. */
  static Gathered here(Consumer<List<Act>> write) {
    for (TransactionSynchronization each : TransactionSynchronizationManager.getSynchronizations()) {
      if (each instanceof Gathered gathered) {
        return gathered;
      }
    }
    Gathered gathered = new Gathered(write);
    TransactionSynchronizationManager.registerSynchronization(gathered);
    return gathered;
  }

  void add(Act act) {
    if (written) {
      write.accept(List.of(act));
    } else {
      acts.add(act);
    }
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    written = true;
    List<Act> all = new ArrayList<>(acts);
    for (int from = 0; from < all.size(); from += MOST_IN_ONE_STATEMENT) {
      write.accept(all.subList(from, Math.min(from + MOST_IN_ONE_STATEMENT, all.size())));
    }
  }

  /** After all others, which may still do something. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}

package onewindow.cases;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs what somebody does with a case or a booking: whole, and again where its process moved on in the same moment. */
@Component
public class RetriedTransactions {

  private static final int ATTEMPTS = 3;
  private final TransactionTemplate transaction;

  RetriedTransactions(PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
  }

  /** @throws ConcurrencyFailureException when the process moved on in the same moment three times in a row */
  public <T> T run(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.execute(status -> work.get());
      } catch (ConcurrencyFailureException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}

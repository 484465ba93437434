package onewindow.engine;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Tells apart what failed only because a process moved on in the same moment: whoever asked can try again. */
final class SameMoment {

  private static final String DEADLOCK = "40P01";
  private static final String GONE = "does not have a subscription to a message event";

  private SameMoment() {}

  /** @throws org.springframework.dao.ConcurrencyFailureException where the process moved on while the work was done */
  static void tell(Runnable work) {
    try {
      work.run();
    } catch (OptimisticLockingException e) {
      throw new OptimisticLockingFailureException("The process moved on in the same moment", e);
    } catch (ProcessEngineException e) {
      // the engine writes a timer's rows in an order of its own, so it and whoever ends the process may wait for each other;
      // and what waited for a message when it was looked for may be past that when it is told
      if (isDeadlock(e) || String.valueOf(e.getMessage()).contains(GONE)) {
        throw new CannotAcquireLockException("A timer of the process fired in the same moment", e);
      }
      throw e;
    }
  }

  private static boolean isDeadlock(Throwable failure) {
    return failure != null && (failure instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState())
        || isDeadlock(failure.getCause()));
  }
}

package onewindow.engine;

import java.sql.SQLException;
import onewindow.appointments.BookingProcesses;
import onewindow.appointments.BookingVerbs;
import onewindow.cases.Processes;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** The processes of bookings. A timer that fires in the same moment is told as such: whoever asked can try again. */
@Component
class EngineBookings implements BookingProcesses {

  private static final String DEADLOCK = "40P01";
  private static final String GONE = "does not have a subscription to a message event";
  private final Processes processes;
  private final ManagementService jobs;
  private final CompanionTimers timers;
  private final AsPlatform platform;

  EngineBookings(Processes processes, ManagementService jobs, CompanionTimers timers, AsPlatform platform) {
    this.processes = processes;
    this.jobs = jobs;
    this.timers = timers;
    this.platform = platform;
  }

  @Override
  public void start(String number) {
    apart(() -> processes.startBeside(number, BookingVerbs.COMPANION));
  }

  @Override
  public void poke(String number, String message) {
    apart(() -> platform.run(() -> processes.poke(number, message)));
  }

  @Override
  public void recalculate(String number) {
    apart(() -> timers.of(number, BookingVerbs.COMPANION).forEach(job -> jobs.recalculateJobDuedate(job, false)));
  }

  @Override
  public void end(String number, String reason) {
    apart(() -> processes.end(number, BookingVerbs.COMPANION, reason));
  }

  private static void apart(Runnable work) {
    try {
      work.run();
    } catch (OptimisticLockingException e) {
      throw new OptimisticLockingFailureException("The process of a booking moved on in the same moment", e);
    } catch (ProcessEngineException e) {
      // the engine writes a timer's rows in an order of its own, so it and whoever ends the process may wait for each other;
      // and what waited for a message when it was looked for may be past that when it is told
      if (isDeadlock(e) || String.valueOf(e.getMessage()).contains(GONE)) {
        throw new CannotAcquireLockException("A timer of a booking fired in the same moment", e);
      }
      throw e;
    }
  }

  private static boolean isDeadlock(Throwable failure) {
    return failure != null && (failure instanceof SQLException sql && DEADLOCK.equals(sql.getSQLState())
        || isDeadlock(failure.getCause()));
  }
}

package onewindow.engine;

import onewindow.appointments.BookingProcesses;
import onewindow.appointments.BookingVerbs;
import onewindow.cases.Processes;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** The processes of bookings. */
@Component
class EngineBookings implements BookingProcesses {

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
    processes.startBeside(number, BookingVerbs.COMPANION);
  }

  @Override
  public void poke(String number, String message) {
    platform.run(() -> processes.poke(number, message));
  }

  @Override
  public void recalculate(String number) {
    SameMoment.tell(() -> timers.of(number, BookingVerbs.COMPANION).forEach(job -> jobs.recalculateJobDuedate(job, false)));
  }

  @Override
  public void end(String number, String reason) {
    processes.end(number, BookingVerbs.COMPANION, reason);
  }
}

package onewindow.appointments;

/** Port: the process that carries a booking, known to it by the booking's number. */
public interface BookingProcesses {

  /** Starts the newest version in the caller's transaction; it goes on until it waits for somebody. */
  void start(String number);

  /** Tells the process that something was kept; where it waits for nothing of that name, nothing happens. */
  void poke(String number, String message);

  /** Counts the moments anew that its timers wait for. */
  void recalculate(String number);

  /** Ends it wherever it stands. */
  void end(String number, String reason);
}

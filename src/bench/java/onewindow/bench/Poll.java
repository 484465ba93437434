package onewindow.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** Looks again and again, for nobody tells a measurement from outside when something has happened. */
final class Poll {

  private Poll() {}

  /** What is waited for. */
  interface Condition {
    boolean holds() throws IOException, SQLException, InterruptedException;
  }

  /** @return false if it did not hold within that time */
  static boolean until(Condition condition, Duration patience, Duration pause)
      throws IOException, SQLException, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Thread.sleep(pause.toMillis());
    }
    return true;
  }
}

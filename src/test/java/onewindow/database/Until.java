package onewindow.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Looks again until it holds; after the deadline the last look's failure is the test's. */
final class Until {

  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private Until() {}

  static void holds(Look look) throws Exception {
    long deadline = System.nanoTime() + DEADLINE.toNanos();
    while (System.nanoTime() < deadline) {
      try {
        look.look();
        return;
      } catch (Exception | AssertionError notYet) {
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
    }
    look.look();
  }

  interface Look {
    void look() throws Exception;
  }
}

package onewindow.database;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The wait between two looks at a process that tells nobody when it is ready. */
final class Pause {

  private Pause() {}

  static void briefly() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for PostgreSQL", e);
    }
  }
}

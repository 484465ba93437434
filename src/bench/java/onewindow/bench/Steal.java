package onewindow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** How much of its time a virtual machine has not been given, since this was made; 0 where nobody tells. */
record Steal(long stolen, long all) {

  private static final Path COUNTERS = Path.of("/proc/stat");
  private static final int STOLEN = 7;

  static Steal begin() throws IOException {
    if (Files.notExists(COUNTERS)) {
      return new Steal(0, 0);
    }
    long[] ticks = Arrays.stream(Files.readAllLines(COUNTERS).get(0).split("\\s+")).skip(1).mapToLong(Long::parseLong)
        .toArray();
    // the guests' time, which comes last, is in the user's already
    return new Steal(ticks[STOLEN], Arrays.stream(ticks).limit(STOLEN + 1).sum());
  }

  /** In percent. */
  double until(Steal now) {
    return now.all == all ? 0 : 100.0 * (now.stolen - stolen) / (now.all - all);
  }
}

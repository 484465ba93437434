package onewindow.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second product away from the same data; ends with the process, however it dies. */
record DirectoryLock(Path directory, FileChannel channel) implements AutoCloseable {

  // A process that opens and closes a file a second time loses its lock on it, so it must not even try.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  static DirectoryLock take(Path directory) throws IOException {
    if (HELD.add(directory)) {
      FileChannel channel = FileChannel.open(
          directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      DirectoryLock lock = new DirectoryLock(directory, channel);
      if (channel.tryLock() != null) {
        return lock;
      }
      lock.close();
    }
    throw new DatabaseStartException(
        "Another OneWindow is running on the data in " + directory + ".",
        "Stop it first, or give this one its own data: --onewindow.database.directory=… --onewindow.database.port=…");
  }

  @Override
  public void close() throws IOException {
    HELD.remove(directory);
    channel.close();
  }
}

package onewindow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * What a target holds of the machine's memory, in MB.
 *
 * @param java resident memory of the JVM
 * @param postgres proportional memory of all its server's processes: what they share counts once
 */
record Memory(long java, long postgres) {

  static Memory of(Target target) throws IOException {
    return new Memory(kilobytes(target.pid(), "status", "VmRSS:") / 1024, postgres(target) / 1024);
  }

  @Override
  public String toString() {
    return "JVM " + java + " MB resident, PostgreSQL " + postgres + " MB";
  }

  private static long postgres(Target target) throws IOException {
    try (Connection connection = target.database().connect()) {
      long backend = Database.count(connection, "select pg_backend_pid()");
      ProcessHandle server = ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
      return Stream.concat(Stream.of(server), server.children())
          .mapToLong(process -> kilobytes(process.pid(), "smaps_rollup", "Pss:")).sum();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static long kilobytes(long pid, String file, String field) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), file))) {
      return lines.filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // the process has just ended
    }
  }
}

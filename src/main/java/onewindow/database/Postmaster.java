package onewindow.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A running PostgreSQL server process, as its {@code postmaster.pid} names it. */
record Postmaster(long pid, int port) {

  /** The server that works in this directory; a number in the file that now belongs to another program is not it. */
  static Optional<Postmaster> of(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 4) {
      return Optional.empty();
    }
    Postmaster named = new Postmaster(Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip()));
    return worksIn(cluster, named.pid()) ? Optional.of(named) : Optional.empty();
  }

  /** Whether any process of the server, a child that has outlived it included, still works in the directory. */
  static boolean anyProcessIn(Path cluster) {
    return ProcessHandle.allProcesses().anyMatch(process -> worksIn(cluster, process.pid()));
  }

  // Each PostgreSQL process works in its data directory. A dead one that nobody has collected has none any more.
  private static boolean worksIn(Path cluster, long pid) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd")).equals(cluster);
    } catch (IOException e) {
      return false;
    }
  }
}

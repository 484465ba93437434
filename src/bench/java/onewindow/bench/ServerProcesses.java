package onewindow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes of a PostgreSQL server: the first one and all that it has made. */
record ServerProcesses(List<ProcessHandle> all) {

  /** @param cluster the server's data directory */
  static ServerProcesses in(Path cluster) throws IOException {
    long first = Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).strip());
    return new ServerProcesses(ProcessHandle.of(first)
        .map(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList()).orElseThrow());
  }

  /** As {@code kill -9}, without waiting for their end. */
  void kill() {
    all.forEach(ProcessHandle::destroyForcibly);
  }

  void awaitEnd() {
    all.forEach(process -> process.onExit().join());
  }
}

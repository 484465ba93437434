package onewindow.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's data directory and the server on it.
 *
 * @param directory what PostgreSQL calls PGDATA, as a real path
 */
record Cluster(Path directory, Programs programs) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  // Durable, on loopback only, and without the statements or values of a failure in the log: they hold personal data.
  private static final String OPTIONS = "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' "
      + "-c fsync=on -c synchronous_commit=on -c full_page_writes=on -c max_connections=100 "
      + "-c log_min_error_statement=panic -c log_error_verbosity=terse -c log_checkpoints=off";

  /** Creates the data directory unless it is there; half of one never bears its name. */
  void create(Path superuserPassword) throws IOException {
    if (Files.exists(directory)) {
      return;
    }
    Path draft = directory.resolveSibling("cluster.new");
    FileSystemUtils.deleteRecursively(draft);
    programs.run("initdb", "--pgdata=" + draft, "--username=" + Role.SUPERUSER.user(),
        "--pwfile=" + superuserPassword, "--auth=scram-sha-256", "--encoding=UTF8",
        "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
    Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The server left running by a product that was killed, or started by this one. */
  Optional<Postmaster> running() throws IOException {
    return Postmaster.of(directory);
  }

  void launch(int port) throws IOException {
    waitForRemains();
    refuseTaken(port);
    programs.as().own(directory);
    programs.run("pg_ctl", "start", "--pgdata=" + directory, "--log=" + log(), "--wait",
        "--timeout=" + PATIENCE.toSeconds(), "--options=-p " + port + " " + OPTIONS);
  }

  void stop() throws IOException {
    if (running().isPresent()) {
      programs.run("pg_ctl", "stop", "--pgdata=" + directory, "--mode=fast", "--wait",
          "--timeout=" + PATIENCE.toSeconds());
    }
  }

  Path log() {
    return directory.resolveSibling("server.log");
  }

  // A killed server's children need a moment to notice. Its pid file may name a stranger by now, so it goes as well.
  private void waitForRemains() throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (Postmaster.anyProcessIn(directory)) {
      if (System.nanoTime() > deadline) {
        throw new IOException("processes of a killed server still work in " + directory);
      }
      Pause.briefly();
    }
    Files.deleteIfExists(directory.resolve("postmaster.pid"));
  }

  private void refuseTaken(int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new DatabaseStartException(
          "Port " + port + " on 127.0.0.1 is taken by a program that is not the database in " + directory + ".",
          "Give the embedded PostgreSQL another port: --onewindow.database.port=…"
              + " Or use a server of your own: --spring.datasource.url=jdbc:postgresql://…", e);
    }
  }
}

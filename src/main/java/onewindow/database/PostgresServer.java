package onewindow.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded PostgreSQL server, from the product's start until it closes. */
final class PostgresServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String WRONG_PASSWORD = "28P01";

  private final Cluster cluster;
  private final Passwords passwords;
  private final DirectoryLock lock;
  private final int port;
  private boolean closed;

  private PostgresServer(Cluster cluster, Passwords passwords, DirectoryLock lock, int port) {
    this.cluster = cluster;
    this.passwords = passwords;
    this.lock = lock;
    this.port = port;
  }

  static PostgresServer start(DatabaseSettings settings) {
    Path directory = settings.directory().toAbsolutePath();
    try {
      Files.createDirectories(directory);
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
      return start(settings, directory.toRealPath());
    } catch (IOException | SQLException e) {
      throw new DatabaseStartException("The embedded PostgreSQL in " + directory + " did not start: " + e.getMessage(),
          "Its own log is " + directory.resolve("server.log") + ".", e);
    }
  }

  private static PostgresServer start(DatabaseSettings settings, Path directory) throws IOException, SQLException {
    Path software = new Software(settings.software().toAbsolutePath()).unpacked();
    Programs programs = new Programs(software.resolve("bin"), Unprivileged.here());
    Cluster cluster = new Cluster(directory.resolve("cluster"), programs);
    DirectoryLock lock = DirectoryLock.take(directory);
    try {
      int port = choose(settings.port(), cluster.running());
      PostgresServer server = new PostgresServer(cluster, new Passwords(directory), lock, port);
      server.bringUp();
      return server;
    } catch (IOException | SQLException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static int choose(int wanted, Optional<Postmaster> running) throws IOException {
    if (wanted != 0) {
      return wanted;
    }
    if (running.isPresent()) {
      return running.get().port();
    }
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  private synchronized void bringUp() throws IOException, SQLException {
    long began = System.nanoTime();
    passwords.of(Role.SUPERUSER);
    cluster.create(passwords.file(Role.SUPERUSER));
    boolean adopted = adopt();
    try (Connection superuser = connect()) {
      DataDirectory.of(superuser).expect(cluster.directory());
      new Roles(passwords).provide(superuser);
    }
    watch();
    LOG.info("Embedded PostgreSQL {} on port {} in {} ms", adopted ? "taken over" : "started", port,
        (System.nanoTime() - began) / 1_000_000);
  }

  /** Whether a killed product has left its server running, on the port that is wanted now. */
  private boolean adopt() throws IOException {
    Optional<Postmaster> running = cluster.running();
    if (running.isPresent() && running.get().port() != port) {
      cluster.stop();
      return false;
    }
    return running.isPresent();
  }

  // A server that was taken over may still be recovering, or may be about to end.
  private Connection connect() throws IOException, SQLException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      if (cluster.running().isEmpty()) {
        cluster.launch(port);
      }
      try {
        return login(Role.SUPERUSER, "postgres").connect();
      } catch (SQLException e) {
        if (WRONG_PASSWORD.equals(e.getSQLState()) || System.nanoTime() > deadline) {
          throw e;
        }
        Pause.briefly();
      }
    }
  }

  private void watch() throws IOException {
    cluster.running().flatMap(server -> ProcessHandle.of(server.pid()))
        .ifPresent(process -> process.onExit().thenRun(this::bringBack));
  }

  private synchronized void bringBack() {
    if (closed) {
      return;
    }
    LOG.warn("The embedded PostgreSQL has died; it is started again");
    try {
      bringUp();
    } catch (IOException | SQLException | RuntimeException e) {
      LOG.error("The embedded PostgreSQL could not be started again; see {}", cluster.log(), e);
    }
  }

  /** How this role reaches the product's database. */
  Login login(Role role) {
    try {
      return login(role, Roles.DATABASE);
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read the password of " + role.user(), e);
    }
  }

  private Login login(Role role, String database) throws IOException {
    return Login.of(role, passwords.of(role), port, database);
  }

  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      cluster.stop();
    } finally {
      lock.close();
    }
  }
}

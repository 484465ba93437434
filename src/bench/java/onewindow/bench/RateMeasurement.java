package onewindow.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** The rate of one target at one latency of the departments: load, warm-up, window, and the rest let through. */
record RateMeasurement(Target target, int latency, BenchOptions options) {

  private static final Duration LOOK_EVERY = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  /**
   * @param issued cases a second that reached the issued record inside the window
   * @param accepted applications a second that were taken inside it; far from {@code issued}, it was no steady state
   */
  record Rate(double issued, double accepted, String failures) {}

  Rate measure() throws SQLException, IOException, InterruptedException {
    try (Connection connection = target.database().connect()) {
      long before = Database.issued(connection);
      Load load = new Load(target, target.backlog(latency), options.connections());
      Rate rate;
      try (load) {
        follow(load, connection, before, Instant.now().plusSeconds(warmUp()));
        rate = window(load, connection, before);
      }
      drain(load, connection, before);
      return rate;
    }
  }

  // A case takes two exchanges one after the other; with few threads it first waits its turn for long.
  private int warmUp() {
    return options.warmUp() + 5 * latency / 1000;
  }

  private Rate window(Load load, Connection connection, long before) throws SQLException, InterruptedException {
    Instant from = Instant.now();
    long accepted = load.accepted();
    follow(load, connection, before, from.plusSeconds(options.seconds()));
    Instant to = Instant.now();
    double seconds = Duration.between(from, to).toMillis() / 1e3;
    double takenIn = (load.accepted() - accepted) / seconds;
    return new Rate(Database.issued(connection, from, to) / seconds, takenIn, String.valueOf(load.failures()));
  }

  private static void follow(Load load, Connection connection, long before, Instant until)
      throws SQLException, InterruptedException {
    while (Instant.now().isBefore(until)) {
      load.issued(Database.issued(connection) - before);
      Thread.sleep(LOOK_EVERY.toMillis());
    }
  }

  // What is left open would share the machine with the next measurement.
  private void drain(Load load, Connection connection, long before)
      throws SQLException, IOException, InterruptedException {
    if (!Poll.until(() -> open(load, connection, before) <= 0, PATIENCE, LOOK_EVERY)) {
      System.out.println("! " + target.name() + " at " + latency + " ms: " + open(load, connection, before)
          + " accepted cases are not issued " + PATIENCE.toSeconds() + " s after the load ended");
    }
  }

  private static long open(Load load, Connection connection, long before) throws SQLException {
    return load.accepted() - (Database.issued(connection) - before);
  }
}

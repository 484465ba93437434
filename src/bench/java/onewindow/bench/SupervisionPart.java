package onewindow.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** Looks a second when very many timers of supervision are due at once, and how submissions fare meanwhile. */
record SupervisionPart(Report report, Workplace place, int timers, int seconds) {

  private static final double SUBMISSIONS = 5;
  private static final int WARM_UP = 20;
  private static final int SPREAD = 60;
  /** An executor that was idle would look for due timers a minute later; nobody needs to wait for that here. */
  static final String SOON = "--camunda.bpm.job-execution.max-wait=2000";

  void run() throws IOException, SQLException, InterruptedException {
    report.heading("%,d timers of supervision, due within %d s".formatted(timers, SPREAD));
    double looks = looks();
    double bare = new BareTimers(place, timers, seconds).perSecond();
    report.say("A timer alone, on the stock starter with the same settings: %.0f a second".formatted(bare));
    report.say("Looks / bare timers: %.2f (wanted: 0.5)".formatted(looks / bare));
  }

  private double looks() throws IOException, SQLException, InterruptedException {
    try (Departments departments = new Departments(place, place.folder("supervision/departments"));
        Product product = new Product(place, place.folder("supervision/product"), departments).with(SOON)) {
      departments.start(20);
      product.start();
      new SupervisedCases(product).seed(timers);
      SteadyLoad citizens = new SteadyLoad(product, SUBMISSIONS);
      citizens.send(WARM_UP);
      SteadyLoad.Taken idle = citizens.send(seconds);
      try (Connection connection = product.superuser().connect()) {
        due(connection, "process_def_key_ = 'deadline-supervision'", SPREAD);
        double rate = perSecond(connection, () -> Thread.sleep(seconds * 1000L));
        tell(rate, idle, citizens.send(seconds));
        return rate;
      }
    }
  }

  /** What is done while a rate is measured. */
  interface Meanwhile {
    void run() throws InterruptedException;
  }

  /** How many timers fire a second; an executor that was idle looks for due ones only now and then. */
  static double perSecond(Connection connection, Meanwhile meanwhile)
      throws IOException, SQLException, InterruptedException {
    long none = waitingAgain(connection);
    Poll.until(() -> waitingAgain(connection) > none + 500, Duration.ofMinutes(2), Duration.ofMillis(100));
    long before = waitingAgain(connection);
    long start = System.nanoTime();
    meanwhile.run();
    return (waitingAgain(connection) - before) / ((System.nanoTime() - start) / 1e9);
  }

  /** Timers that match fall due one after the other within so many seconds. */
  static void due(Connection connection, String which, int within) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("update act_ru_job set duedate_ = now() + random() * make_interval(secs => " + within
          + ") where " + which);
    }
  }

  // those that have fired wait for another day
  private static long waitingAgain(Connection connection) throws SQLException {
    return Database.count(connection, "select count(*) from act_ru_job where duedate_ > now() + interval '10 minutes'");
  }

  private void tell(double rate, SteadyLoad.Taken idle, SteadyLoad.Taken meanwhile) throws IOException {
    report.table(List.of(List.of("", "seen"),
        List.of("looks a second", "%.0f".formatted(rate)),
        List.of("submissions at %.0f a second, idle".formatted(SUBMISSIONS), idle.toString()),
        List.of("the same while timers fall due", meanwhile.toString())));
    report.say("Submit p95 meanwhile / idle: %.2f (wanted: at most 2)".formatted(
        meanwhile.times().millis(95) / idle.times().millis(95)));
  }
}

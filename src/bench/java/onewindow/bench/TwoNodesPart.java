package onewindow.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import onewindow.database.SpareServer;
import onewindow.privacy.SeededKeys;

/** Two nodes on one database under load; one is killed and stays away for a while, then comes back. */
record TwoNodesPart(Report report, Workplace place) {

  private static final int LATENCY = 200;
  /** So that one node alone keeps up for as long as the other is away. */
  private static final int PAUSE = 1500;
  private static final int LATE = 40;
  private static final int BOTH = 150;
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  void run() throws IOException, SQLException, InterruptedException {
    report.heading("Two nodes on one database, one killed by kill -9 and away for a while");
    Path data = place.folder("two-nodes/postgres");
    int port = Ports.free();
    Path keys = SeededKeys.make(place.folder("two-nodes").resolve("master.keys"));
    try (SpareServer server = SpareServer.start(data, port, place.software());
        Departments departments = new Departments(place, place.folder("two-nodes/departments"))) {
      departments.start(LATENCY);
      Function<String, Database> logins = role -> Database.at(data, port, role);
      try (Product one = new Product(place, place.folder("two-nodes/one"), departments).on(logins, keys, "one");
          Product other = new Product(place, place.folder("two-nodes/other"), departments).on(logins, keys, "other")) {
        one.start();
        other.start();
        measure(one, other, departments);
      }
    }
  }

  private void measure(Product one, Product other, Departments departments)
      throws IOException, SQLException, InterruptedException {
    Target both = Nodes.of(one, other);
    new ReviewedCases(both).open(2 * LATE);
    List<String> late = KillPart.reviewed(one);
    LateCases time = new LateCases(one.superuser());
    Citizens citizens = new Citizens(both, PAUSE);
    try (citizens; Connection connection = one.database().connect()) {
      citizens.awaitMore(BOTH);
      time.pass(LateCases.YELLOW, 8, late.subList(0, LATE));
      Thread.sleep(4000);
      one.kill();
      report.say("The other took over what the killed one had in hand: " + takenOver(connection));
      time.pass(LateCases.YELLOW, 5, late.subList(LATE, 2 * LATE));
      time.pass(LateCases.RED, 5, late.subList(0, LATE));
      one.start();
      citizens.awaitMore(BOTH);
    }
    new Aftermath(report, other.database(), departments).judge(citizens, late, late.subList(0, LATE));
  }

  private static String takenOver(Connection connection) throws SQLException, IOException, InterruptedException {
    List<String> open = Database.rows(connection, "select number from case_file where status not like 'DONE%' and not "
        + ReviewedCases.THESE).stream().map(row -> row.get(0)).toList();
    String held = open.size() + " open cases, " + Database.count(connection,
        "select count(*) from act_ru_ext_task where worker_id_ = 'one' and lock_exp_time_ > now()") + " questions, "
        + Database.count(connection, "select count(*) from act_ru_job where lock_owner_ is not null") + " timers locked";
    long since = System.nanoTime();
    Poll.Condition done = () -> Database.count(connection, "select count(*) from case_file where number = any(?)"
        + " and status not like 'DONE%'", connection.createArrayOf("text", open.toArray())) == 0;
    return held + (Poll.until(done, PATIENCE, Duration.ofMillis(250))
        ? "; the last of these cases was issued after %.0f s".formatted((System.nanoTime() - since) / 1e9)
        : "; NOT GOOD: some of these cases are open after " + PATIENCE);
  }
}

package onewindow.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Kills the product again and again under load, and looks afterwards for what was lost or done twice.
 *
 * @param database whether its PostgreSQL is killed with it
 */
record KillPart(Report report, Workplace place, int kills, boolean database) {

  private static final int LATENCY = 20;
  private static final int PAUSE = 150;
  /** Cases whose time passes before each kill; their looks fall due within so many seconds. */
  private static final int LATE = 5;
  private static final int WITHIN = 40;

  void run() throws IOException, SQLException, InterruptedException {
    String name = database ? "kill-all" : "kill";
    report.heading(database ? "kill -9 of the product and of PostgreSQL, " + kills + " times under load"
        : "kill -9, " + kills + " times under load");
    try (Departments departments = new Departments(place, place.folder(name + "/departments"));
        Product product = new Product(place, place.folder(name + "/product"), departments)) {
      departments.start(LATENCY);
      product.start();
      new ReviewedCases(product).open(LATE * kills);
      List<String> late = reviewed(product);
      Citizens citizens = new Citizens(product, PAUSE);
      try (citizens) {
        killUnderLoad(product, citizens, late);
      }
      new Aftermath(report, product.database(), departments).judge(citizens, late, late.subList(0, LATE * (kills - 1)));
    }
  }

  private void killUnderLoad(Product product, Citizens citizens, List<String> late)
      throws IOException, SQLException, InterruptedException {
    Random random = new Random();
    LateCases time = new LateCases(product.superuser());
    List<Duration> back = new ArrayList<>();
    for (int i = 0; i < kills; i++) {
      int before = citizens.receipts().size();
      citizens.awaitMore(Citizens.USUAL);
      time.pass(LateCases.YELLOW, WITHIN, late.subList(i * LATE, (i + 1) * LATE));
      time.pass(LateCases.RED, WITHIN, late.subList(Math.max(0, i - 1) * LATE, i * LATE));
      Thread.sleep(random.nextInt(4000));
      kill(product);
      int taken = citizens.receipts().size() - before;
      back.add(product.start());
      System.out.printf("killed %d of %d, %d receipts since the last, back after %.1f s%n", i + 1, kills, taken,
          back.get(i).toMillis() / 1e3);
    }
    report.say("Back after %.1f s on the average.".formatted(
        back.stream().mapToLong(Duration::toMillis).average().orElse(Double.NaN) / 1e3));
  }

  private void kill(Product product) throws IOException, InterruptedException {
    if (database) {
      product.killAll();
    } else {
      product.kill();
    }
  }

  static List<String> reviewed(Product product) throws SQLException {
    try (Connection connection = product.database().connect()) {
      return Database.rows(connection, "select number from case_file where " + ReviewedCases.THESE + " order by number")
          .stream().map(row -> row.get(0)).toList();
    }
  }
}

package onewindow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** How long it takes until every clock, timer and due date has followed a change of the calendar. */
record CalendarPart(Report report, Workplace place, int cases) {

  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final Duration LOOK_EVERY = Duration.ofMillis(250);

  void run() throws IOException, SQLException, InterruptedException {
    report.heading("A change of the calendar over %,d open cases".formatted(cases));
    Path days = place.folder("calendar").resolve("own-days.yaml");
    change(days, 0);
    try (Departments departments = new Departments(place, place.folder("calendar/departments"));
        Product product = new Product(place, place.folder("calendar/product"), departments).with(
            "--onewindow.deadlines.own-days=" + days, "--onewindow.deadlines.look=1s")) {
      departments.start(20);
      product.start();
      new SupervisedCases(product).seed(cases);
      try (Connection connection = product.superuser().connect()) {
        undisturbed(days, connection);
      }
      killed(days, product);
    }
  }

  private void undisturbed(Path days, Connection connection)
      throws IOException, SQLException, InterruptedException {
    FollowVerdict verdict = FollowVerdict.before(connection);
    long start = System.nanoTime();
    change(days, 1);
    awaitChanged(connection, left -> left > 0);
    double told = since(start);
    awaitChanged(connection, left -> left == 0);
    report.say("All have followed after %.1f s (noted in one transaction after %.1f s), %.0f a second. %s".formatted(
        since(start), told, cases / since(start), verdict.after(connection, cases)));
  }

  private void killed(Path days, Product product) throws IOException, SQLException, InterruptedException {
    long start = System.nanoTime();
    FollowVerdict verdict;
    long left;
    try (Connection connection = product.superuser().connect()) {
      verdict = FollowVerdict.before(connection);
      change(days, 2);
      awaitChanged(connection, count -> count > 0);
      awaitChanged(connection, count -> count <= cases / 2);
      product.kill();
      left = changed(connection);
    }
    double away = since(start);
    Duration back = product.start();
    try (Connection connection = product.superuser().connect()) {
      awaitChanged(connection, count -> count == 0);
      report.say("Killed by kill -9 after %.1f s with %,d left, back after %.1f s: all have followed after %.1f s. %s"
          .formatted(away, left, back.toMillis() / 1e3, since(start), verdict.after(connection, cases)));
    }
  }

  /** So many of the next weekdays are free. */
  private static void change(Path file, int free) throws IOException {
    String off = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).datesUntil(LocalDate.MAX)
        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0).limit(free).map(LocalDate::toString)
        .collect(Collectors.joining(", "));
    Files.writeString(file, "source: bench\noff: [" + off + "]\n");
  }

  private static void awaitChanged(Connection connection, java.util.function.LongPredicate reached)
      throws IOException, SQLException, InterruptedException {
    if (!Poll.until(() -> reached.test(changed(connection)), PATIENCE, LOOK_EVERY)) {
      throw new IOException("after " + PATIENCE + " " + changed(connection) + " cases have still to follow");
    }
  }

  private static long changed(Connection connection) throws SQLException {
    return Database.count(connection, "select count(*) from supervised_case where changed");
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}

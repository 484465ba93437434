package onewindow.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What very many waiting timers cost somebody who hands in an application. */
record WaitingTimersPart(Report report, Workplace place, int waiting, int seconds) {

  private static final double SUBMISSIONS = 8;
  private static final int WARM_UP = 40;
  /** Until so many new rows are on the disk and counted by everybody's plans. */
  private static final int SETTLE = 20;

  void run() throws IOException, SQLException, InterruptedException {
    report.heading("%,d timers that wait, none of them due".formatted(waiting));
    try (Departments departments = new Departments(place, place.folder("waiting/departments"));
        Product product = new Product(place, place.folder("waiting/product"), departments)) {
      departments.start(20);
      product.start();
      new ReviewedCases(product).open(1);
      SteadyLoad citizens = new SteadyLoad(product, SUBMISSIONS);
      citizens.send(WARM_UP);
      SteadyLoad.Taken before = citizens.send(2 * seconds);
      seed(product);
      citizens.send(SETTLE);
      tell(before, citizens.send(2 * seconds));
    }
  }

  private void seed(Product product) throws SQLException {
    try (Connection connection = product.superuser().connect()) {
      Copies copies = new Copies(connection, 1, waiting);
      copies.of("act_ru_job", "process_def_key_ = 'deadline-supervision' and id_ not like '%~%'", Copies.OWN_NAMES,
          Map.of("duedate_", "now() + interval '1 day' + random() * interval '60 days'"));
      copies.settle();
    }
  }

  private void tell(SteadyLoad.Taken before, SteadyLoad.Taken after) throws IOException {
    report.table(List.of(List.of("submissions at %.0f a second".formatted(SUBMISSIONS), "seen"),
        List.of("before", before.toString()), List.of("with the timers", after.toString())));
    report.say("After / before: p50 %.2f, p95 %.2f (wanted: at most 1.10)".formatted(
        after.times().millis(50) / before.times().millis(50), after.times().millis(95) / before.times().millis(95)));
  }
}

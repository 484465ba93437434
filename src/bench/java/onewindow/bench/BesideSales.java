package onewindow.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Hands in sales all at once, with births handed in beside them at a steady rate, and waits until all is done.
 *
 * @param stillAsking a query for how many sales have open questions that will be asked again
 * @param ended the column that says when a birth was issued
 */
record BesideSales(Target target, Sales sales, int count, String stillAsking, String ended) {

  private static final double BIRTHS = 2;
  private static final int BEFORE = 5;
  private static final int DURING = 45;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /**
   * What was seen.
   *
   * @param seconds from the first sale handed in until each waited for a person
   * @param stuck sales that wait for an operator, since their questions were given up
   * @param births seconds from handing in to the issued record, ascending
   */
  record Seen(double seconds, long stuck, List<Double> births) {

    double slowest() {
      return births.isEmpty() ? Double.NaN : births.get(births.size() - 1);
    }

    double median() {
      return births.isEmpty() ? Double.NaN : births.get(births.size() / 2);
    }

    long slowerThan(double seconds) {
      return births.stream().filter(birth -> birth > seconds).count();
    }
  }

  Seen run() throws IOException, SQLException, InterruptedException {
    Instant from = Instant.now();
    CompletableFuture<Void> births = CompletableFuture.runAsync(this::births);
    Thread.sleep(BEFORE * 1000L);
    long start = System.nanoTime();
    try (Connection connection = target.database().connect()) {
      long stuck = stuck(connection);
      sales.handIn(count);
      Poll.until(() -> Database.count(connection, stillAsking) == 0, PATIENCE, Duration.ofMillis(100));
      double seconds = (System.nanoTime() - start) / 1e9;
      births.join();
      Poll.until(() -> open(connection, from) == 0, PATIENCE, Duration.ofMillis(250));
      return new Seen(seconds, stuck(connection) - stuck, issued(connection, from));
    }
  }

  private void births() {
    try {
      new SteadyLoad(target, BIRTHS).send(BEFORE + DURING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long stuck(Connection connection) throws SQLException {
    return Database.count(connection, "select count(distinct process_instance_id_) from act_ru_job where retries_ = 0");
  }

  private long open(Connection connection, Instant from) throws SQLException {
    return Database.count(connection, "select count(*) from case_file where submitted_at >= ?"
        + " and client_key not like '" + Sales.KEY + "%' and status <> 'DONE_ISSUED'", Timestamp.from(from));
  }

  // One that is still open counts as issued now.
  private List<Double> issued(Connection connection, Instant from) throws SQLException {
    List<Double> births = new ArrayList<>();
    for (List<String> row : Database.rows(connection, "select extract(epoch from case when status = 'DONE_ISSUED' then "
        + ended + " else now() end - submitted_at) from case_file where submitted_at >= ? and client_key not like '"
        + Sales.KEY + "%' order by 1", Timestamp.from(from))) {
      births.add(Double.valueOf(row.get(0)));
    }
    return births;
  }
}

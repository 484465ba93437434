package onewindow.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Hands in cases that stay with a clerk, whose time is supervised. */
record ReviewedCases(Target target) {

  /** In a query on {@code case_file}: whether it is one of these. */
  static final String THESE = "client_key like '" + Application.FOR_A_CLERK + "%'";

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** When this returns, each has an open task and a process that supervises it. */
  void open(int count) throws IOException, SQLException, InterruptedException {
    for (int i = 0; i < count; i++) {
      HttpResponse<String> receipt = HTTP.send(target.submission(Application.nextForAClerk()), BodyHandlers.ofString());
      HTTP.send(target.confirmation(receipt.body()).orElseThrow(
          () -> new IOException("expected a receipt, found " + receipt.body())), BodyHandlers.discarding());
    }
    try (Connection connection = target.database().connect()) {
      if (!Poll.until(() -> supervised(connection) == count, PATIENCE, Duration.ofMillis(200))) {
        throw new IOException("expected " + count + " supervised cases within " + PATIENCE + ", found "
            + supervised(connection));
      }
    }
  }

  private static long supervised(Connection connection) throws SQLException {
    return Database.count(connection, "select count(*) from supervised_case join case_file on number = case_number"
        + " join act_ru_execution instance on business_key_ = number"
        + " join act_ru_job on process_instance_id_ = instance.id_ and process_def_key_ = 'deadline-supervision'"
        + " where not changed and next_look = duedate_ and " + THESE);
  }
}

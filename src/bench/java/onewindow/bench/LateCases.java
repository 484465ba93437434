package onewindow.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Lets time pass for single cases: everything that has happened to them happened so much earlier, and what their timers
 * waited for is due within the next seconds.
 */
record LateCases(Database superuser) {

  /** The promise has ended, the time by law has not. */
  static final int YELLOW = 20;
  /** That has ended, too. */
  static final int RED = 60;

  private static final List<String> EARLIER = List.of(
      "update legal_clock set started_at = started_at - make_interval(days => ?) where case_number = any(?)",
      "update case_file set submitted_at = submitted_at - make_interval(days => ?) where number = any(?)",
      "update supervised_case set opened_at = opened_at - make_interval(days => days),"
          + " looked_at = looked_at - make_interval(days => days), next_look = now()"
          + " from (select ?::int as days) given where case_number = any(?)");
  // Not all at once: some of the looks are to be under way when the product is killed.
  private static final String DUE = """
      update act_ru_job set duedate_ = now() + random() * make_interval(secs => ?)
      where process_def_key_ = 'deadline-supervision' and process_instance_id_ in
        (select id_ from act_ru_execution where business_key_ = any(?))""";

  void pass(int days, int withinSeconds, List<String> cases) throws SQLException {
    if (cases.isEmpty()) {
      return;
    }
    try (Connection connection = superuser.connect()) {
      connection.setAutoCommit(false);
      for (String change : EARLIER) {
        change(connection, change, days, cases);
      }
      change(connection, DUE, withinSeconds, cases);
      connection.commit();
    }
  }

  private static void change(Connection connection, String change, int number, List<String> cases)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(change)) {
      statement.setInt(1, number);
      statement.setArray(2, connection.createArrayOf("text", cases.toArray()));
      statement.executeUpdate();
    }
  }
}

package onewindow.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes many rows out of one, by SQL.
 *
 * @param from the first number of a copy; the original has none
 * @param to the number after the last
 */
record Copies(Connection connection, int from, int to) {

  /** What every copy has under a name of its own: the original's, followed by ~ and its number. */
  static final Set<String> OWN_NAMES = Set.of("id_", "proc_inst_id_", "process_instance_id_",
      "root_proc_inst_id_", "root_process_instance_id_", "execution_id_", "parent_id_", "task_id_", "business_key_",
      "var_scope_", "case_number");

  /** @param where which rows are the original */
  void of(String table, String where) throws SQLException {
    of(table, where, OWN_NAMES, Map.of());
  }

  /**
   * @param named the columns that are not the same in all copies
   * @param set columns that have a value of their own in the copies, as SQL
   */
  void of(String table, String where, Set<String> named, Map<String, String> set) throws SQLException {
    List<String> columns = Database.rows(connection, "select column_name from information_schema.columns"
        + " where table_schema = 'public' and table_name = ? and is_identity = 'NO' order by ordinal_position", table)
        .stream().map(row -> row.get(0)).toList();
    String values = columns.stream()
        .map(column -> set.getOrDefault(column, named.contains(column) ? column + " || '~' || n" : column))
        .collect(Collectors.joining(", "));
    // 7 characters more: every name stays within the engine's 64
    execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
        + ", generate_series(" + from + ", " + (to - 1) + ") n where " + where + " order by n");
  }

  /** What refers to what is right, as it is with the original; looking at it takes longer than copying. */
  void unchecked() throws SQLException {
    execute("set session_replication_role = replica");
  }

  /** So that the next plans know of them, and nothing is left to be written. */
  void settle() throws SQLException {
    execute("vacuum analyze");
    execute("checkpoint");
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

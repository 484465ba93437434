package onewindow.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes many open tasks out of one: copies every row that the engine's task list looks at. */
record OpenTasks(Connection connection) {

  private static final Set<String> OWN_NAMES = Set.of("id_", "proc_inst_id_", "root_proc_inst_id_", "execution_id_",
      "parent_id_", "task_id_", "business_key_");

  /** @param wanted how many there are afterwards, the one that is there included */
  void multiply(int from, int wanted) throws SQLException {
    copy("act_ru_execution", OWN_NAMES, "business_key_ not like '%~%'", from, wanted);
    copy("act_ru_task", OWN_NAMES, "id_ not like '%~%'", from, wanted);
    copy("act_ru_identitylink", OWN_NAMES, "task_id_ not like '%~%'", from, wanted);
    copy("act_ru_authorization", Set.of("id_", "resource_id_"),
        "resource_type_ = 7 and resource_id_ <> '*' and resource_id_ not like '%~%'", from, wanted);
    try (Statement statement = connection.createStatement()) {
      statement.execute("analyze");
    }
  }

  private void copy(String table, Set<String> named, String where, int from, int wanted) throws SQLException {
    List<String> columns = Database.rows(connection, "select column_name from information_schema.columns"
        + " where table_schema = 'public' and table_name = ? order by ordinal_position", table).stream()
        .map(row -> row.get(0)).toList();
    String values = columns.stream().map(column -> named.contains(column) ? column + " || '~' || n" : column)
        .collect(Collectors.joining(", "));
    // 7 characters more: every name stays within the engine's 64
    String insert = "insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
        + ", generate_series(" + from + ", " + (wanted - 1) + ") n where " + where + " order by n, id_";
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(insert);
    }
  }
}

package onewindow.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether every case whose time has passed has had its cards, and each of them once. */
record CardVerdict(Connection connection) {

  private static final String FOUND = """
      select number, (select count(*) from supervision_entry where case_number = number and light = ?),
        (select count(*) from timeline_entry where case_number = number and code = ?)
      from case_file where number = any(?)""";

  /** @return what is missing or there twice */
  List<String> faults(List<String> yellow, List<String> red) throws SQLException {
    List<String> faults = new ArrayList<>();
    look(2, "yellow-card", yellow, faults);
    look(3, "red-card", red, faults);
    return faults;
  }

  private void look(int light, String code, List<String> cases, List<String> faults) throws SQLException {
    for (List<String> row : Database.rows(connection, FOUND, light, code,
        connection.createArrayOf("text", cases.toArray()))) {
      if (!row.get(1).equals("1") || !row.get(2).equals("1")) {
        faults.add("case " + row.get(0) + " has " + row.get(1) + " entries and " + row.get(2) + " lines for its " + code);
      }
    }
  }
}

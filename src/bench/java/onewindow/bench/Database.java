package onewindow.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How to look into the tables of what is measured. */
record Database(String url, String user, String password) {

  /** @param directory as the setting {@code onewindow.database.directory} names it */
  static Database of(Path directory, int port, String role) throws IOException {
    return new Database("jdbc:postgresql://127.0.0.1:" + port + "/onewindow", role,
        Files.readString(directory.resolve(role + ".password")).strip());
  }

  /** The same, where the directory is known to be there. */
  static Database at(Path directory, int port, String role) {
    try {
      return of(directory, port, role);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  static long issued(Connection connection) throws SQLException {
    return count(connection, "select count(*) from case_file where status = 'DONE_ISSUED'");
  }

  static long issued(Connection connection, Instant from, Instant to) throws SQLException {
    return count(connection, "select count(*) from case_file where status = 'DONE_ISSUED'"
        + " and changed_at >= ? and changed_at < ?", Timestamp.from(from), Timestamp.from(to));
  }

  static long count(Connection connection, String query, Object... values) throws SQLException {
    return Long.parseLong(rows(connection, query, values).get(0).get(0));
  }

  static List<List<String>> rows(Connection connection, String query, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet found = statement.executeQuery()) {
        return rows(found);
      }
    }
  }

  private static List<List<String>> rows(ResultSet found) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    while (found.next()) {
      List<String> row = new ArrayList<>();
      for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
        row.add(found.getString(column));
      }
      rows.add(row);
    }
    return rows;
  }
}

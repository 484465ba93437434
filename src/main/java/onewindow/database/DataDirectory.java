package onewindow.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Where a server says that it keeps its data: the proof of whose server it is. */
record DataDirectory(Path path) {

  static DataDirectory of(Connection superuser) throws SQLException {
    try (Statement statement = superuser.createStatement();
        ResultSet row = statement.executeQuery("show data_directory")) {
      row.next();
      return new DataDirectory(Path.of(row.getString(1)));
    }
  }

  void expect(Path ours) throws IOException {
    if (Files.notExists(path) || !Files.isSameFile(path, ours)) {
      throw new DatabaseStartException(
          "The PostgreSQL server that answered keeps its data in " + path + ", not in " + ours + ".",
          "Give the embedded PostgreSQL another port: --onewindow.database.port=…");
    }
  }
}

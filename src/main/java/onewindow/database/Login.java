package onewindow.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Everything it takes to open a connection. */
record Login(String url, String user, String password) {

  static Login of(Role role, String password, int port, String database) {
    return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database, role.user(), password);
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}

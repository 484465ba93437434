package onewindow.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Gives a cluster the product's database and its two roles; doing it again changes nothing. */
record Roles(Passwords passwords) {

  static final String DATABASE = "onewindow";

  void provide(Connection superuser) throws SQLException, IOException {
    try (Statement statement = superuser.createStatement()) {
      provide(statement, Role.OWNER);
      provide(statement, Role.APPLICATION);
      if (missing(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
        statement.execute("create database " + DATABASE + " owner " + Role.OWNER.user());
      }
      statement.execute("revoke all on database " + DATABASE + " from public");
      statement.execute("grant connect on database " + DATABASE + " to " + Role.APPLICATION.user());
    }
  }

  // The password is set each time: the file is what counts.
  private void provide(Statement statement, Role role) throws SQLException, IOException {
    if (missing(statement, "select 1 from pg_roles where rolname = '" + role.user() + "'")) {
      statement.execute("create role " + role.user());
    }
    statement.execute("alter role " + role.user() + " login nosuperuser nocreatedb nocreaterole password '"
        + passwords.of(role) + "'");
  }

  private static boolean missing(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }
}

package onewindow.database;

/** Who may log in to the embedded PostgreSQL. */
enum Role {
  SUPERUSER("postgres"), OWNER("onewindow_owner"), APPLICATION("onewindow_app");

  private final String user;

  Role(String user) {
    this.user = user;
  }

  String user() {
    return user;
  }
}

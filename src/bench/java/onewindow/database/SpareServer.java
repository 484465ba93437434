package onewindow.database;

import java.io.IOException;
import java.nio.file.Path;

/** A second PostgreSQL with the product's own settings, durable as that one, whose tables anybody may shape. */
public final class SpareServer implements AutoCloseable {

  private final PostgresServer server;
  private final Login owner;

  private SpareServer(PostgresServer server) {
    this.server = server;
    this.owner = server.login(Role.OWNER);
  }

  public static SpareServer start(Path directory, int port, Path software) {
    return new SpareServer(PostgresServer.start(new DatabaseSettings(directory, port, software)));
  }

  public String url() {
    return owner.url();
  }

  public String user() {
    return owner.user();
  }

  public String password() {
    return owner.password();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}

package onewindow.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as {@code bin/run} starts it, in a folder and on ports of its own. */
final class Product implements Target {

  private static final String APPLICATION = "onewindow_app";
  private static final String OWNER = "onewindow_owner";
  private static final Pattern NUMBER = Pattern.compile("\"caseNumber\":\"([^\"]+)\"");
  private final Workplace place;
  private final Path folder;
  private final List<String> settings;
  private final int port = Ports.free();
  private final int databasePort = Ports.free();
  private Child child;
  private volatile boolean up;
  private String before = "";
  private Function<String, Database> logins = this::embedded;

  Product(Workplace place, Path folder, Departments departments) throws IOException {
    this.place = place;
    this.folder = folder;
    this.settings = new ArrayList<>(departments.settings());
  }

  /** With these settings as well. */
  Product with(List<String> more) {
    settings.addAll(more);
    return this;
  }

  /** With the classes of this folder in place of its own. */
  Product before(Path classes) {
    before = classes + File.pathSeparator;
    return this;
  }

  /** From the next start on. */
  Product with(String... more) {
    settings.addAll(List.of(more));
    return this;
  }

  /** One of several nodes, on a database that is not its own. */
  Product on(Function<String, Database> given, Path keys, String node) {
    logins = given;
    Database application = given.apply(APPLICATION);
    Database owner = given.apply(OWNER);
    return with("--onewindow.engine.node=" + node, "--onewindow.privacy.master-key-file=" + keys,
        "--onewindow.audit.key-file=" + keys, "--onewindow.audit.anchor.key-file=" + keys,
        "--spring.datasource.url=" + application.url(), "--spring.datasource.username=" + application.user(),
        "--spring.datasource.password=" + application.password(), "--spring.flyway.user=" + owner.user(),
        "--spring.flyway.password=" + owner.password());
  }

  /** @return how long it took to the first page */
  Duration start() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Child.java(), "-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-cp",
        before + place.product(), "onewindow.OneWindow", "--server.port=" + port, "--onewindow.sandbox.enabled=false",
        "--onewindow.database.port=" + databasePort, "--onewindow.database.software=" + place.software(),
        "--onewindow.portal.api.submissions=1000000",
        "--onewindow.notifications.quiet-hours.from=00:00", "--onewindow.notifications.quiet-hours.to=00:00",
        "--onewindow.notifications.quiet-hours.source=bench", "--onewindow.notifications.quiet-hours.confirmed=true",
        "--spring.main.banner-mode=off"));
    command.addAll(settings);
    child = Child.start(folder, "product", command);
    Duration took = child.awaitAnswer(URI.create("http://127.0.0.1:" + port + "/"));
    up = true;
    return took;
  }

  void kill() throws InterruptedException {
    up = false;
    child.kill();
  }

  /** As {@code kill -9} of the product and of everything that belongs to its PostgreSQL. */
  void killAll() throws IOException, InterruptedException {
    ServerProcesses server = ServerProcesses.in(folder.resolve("data/postgres/cluster"));
    server.kill();
    kill();
    server.awaitEnd();
  }

  boolean isUp() {
    return up;
  }

  @Override
  public String name() {
    return "OneWindow";
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Database database() {
    return logins.apply(APPLICATION);
  }

  /** Who may do everything. */
  Database superuser() {
    return logins.apply("postgres");
  }

  private Database embedded(String role) {
    return Database.at(folder.resolve("data/postgres"), databasePort, role);
  }

  @Override
  public long pid() {
    return child.pid();
  }

  /** Enough that waiting for departments never is what limits the rate. */
  @Override
  public int backlog(int latency) {
    return 300 + latency / 2;
  }

  @Override
  public Optional<HttpRequest> confirmation(String receipt) {
    Matcher number = NUMBER.matcher(receipt);
    return number.find() ? Optional.of(HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + port + "/api/cases/" + number.group(1) + "/confirmation"))
        .timeout(Duration.ofSeconds(60)).header("Authorization", Application.OTHER_PARENT)
        .POST(HttpRequest.BodyPublishers.noBody()).build()) : Optional.empty();
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    if (child != null) {
      child.close();
    }
  }
}

package onewindow.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product as {@code bin/run} starts it, in a folder and on ports of its own. */
final class Product implements Target {

  private static final Pattern NUMBER = Pattern.compile("\"caseNumber\":\"([^\"]+)\"");
  private final Workplace place;
  private final Path folder;
  private final List<String> settings;
  private final int port = Ports.free();
  private final int databasePort = Ports.free();
  private Child child;

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

  /** @return how long it took to the first page */
  Duration start() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Child.java(), "-Xmx1g", "-XX:+ExitOnOutOfMemoryError", "-cp",
        place.product(), "onewindow.OneWindow", "--server.port=" + port, "--onewindow.sandbox.enabled=false",
        "--onewindow.database.port=" + databasePort, "--onewindow.database.software=" + place.software(),
        "--spring.main.banner-mode=off"));
    command.addAll(settings);
    child = Child.start(folder, "product", command);
    return child.awaitAnswer(URI.create("http://127.0.0.1:" + port + "/"));
  }

  void kill() throws InterruptedException {
    child.kill();
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
    try {
      return Database.of(folder.resolve("data/postgres"), databasePort, "onewindow_app");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
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

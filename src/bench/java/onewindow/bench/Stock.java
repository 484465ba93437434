package onewindow.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The same service on a stock Camunda starter, in a process of its own. */
final class Stock implements Target {

  // What the plain starter does not bring along. The product's own classes stay, for their rules and their PostgreSQL.
  private static final Pattern NOT_STOCK = Pattern.compile(
      "camel|vertx|security|thymeleaf|flyway|springdoc|swagger|starter-webapp|starter-rest|camunda-webapp|engine-rest");

  private final Workplace place;
  private final Path folder;
  private final List<String> settings;
  private final int port = Ports.free();
  private final int databasePort = Ports.free();
  private Child child;

  Stock(Workplace place, Path folder, Departments departments) throws IOException {
    this.place = place;
    this.folder = folder;
    this.settings = departments.settings();
  }

  /** From the next start on. */
  Stock with(String... more) {
    settings.addAll(List.of(more));
    return this;
  }

  void start() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Child.java(), "-Xmx1g", "-cp", classPath(),
        "onewindow.bench.stock.StockApplication", "--spring.config.location=classpath:/stock/stock.yaml",
        "--server.port=" + port, "--stock.database=" + folder.resolve("postgres"),
        "--stock.database-port=" + databasePort, "--stock.software=" + place.software(),
        "--stock.content=" + Path.of("").toAbsolutePath()));
    command.addAll(settings);
    child = Child.start(folder, "stock", command);
    child.awaitAnswer(URI.create("http://127.0.0.1:" + port + "/api/cases"));
  }

  private static String classPath() {
    return Workplace.absolute(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !NOT_STOCK.matcher(Path.of(entry).getFileName().toString()).find())
        .collect(Collectors.joining(File.pathSeparator)));
  }

  @Override
  public String name() {
    return "stock Camunda";
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public Database database() {
    return Database.at(folder.resolve("postgres"), databasePort, "onewindow_owner");
  }

  /** Who may do everything. */
  Database superuser() {
    return Database.at(folder.resolve("postgres"), databasePort, "postgres");
  }

  @Override
  public long pid() {
    return child.pid();
  }

  /** Keeps its ten threads busy. More would only make its jobs, which have no order, pass each other. */
  @Override
  public int backlog(int latency) {
    return latency <= 20 ? 100 : latency <= 200 ? 50 : 25;
  }

  @Override
  public void close() throws IOException {
    if (child != null) {
      child.close();
    }
  }
}

package onewindow.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The simulated departments in a process of their own; stopped and started again for another latency. */
final class Departments implements AutoCloseable {

  private static final List<String> NAMES = List.of("health-commission", "public-security", "civil-affairs", "credit");

  private final Workplace place;
  private final Path folder;
  private final Map<String, Integer> ports = new LinkedHashMap<>();
  private Child child;

  Departments(Workplace place, Path folder) throws IOException {
    this.place = place;
    this.folder = folder;
    for (String name : NAMES) {
      ports.put(name, Ports.free());
    }
  }

  void start(int latency) throws IOException, InterruptedException {
    close();
    List<String> command = new ArrayList<>(List.of(Child.java(), "-Xmx512m", "-cp", place.product(),
        "onewindow.sandbox.SandboxServer", "latency=" + latency, "data=" + folder.resolve("data")));
    ports.forEach((name, port) -> command.add(name + "=" + port));
    child = Child.start(folder, "departments-" + latency, command);
    child.awaitLine("credit http");
  }

  /** The settings that make the product ask here. */
  List<String> settings() {
    List<String> settings = new ArrayList<>();
    ports.forEach((name, port) ->
        settings.add("--onewindow.exchange.departments." + name + ".url=http://127.0.0.1:" + port));
    return settings;
  }

  /** What public security has entered in its register, one line of JSON each. */
  List<String> registrations() throws IOException {
    return Files.readAllLines(folder.resolve("data/public-security.register-birth.jsonl"));
  }

  @Override
  public void close() throws IOException {
    if (child != null) {
      child.close();
      child = null;
    }
  }
}

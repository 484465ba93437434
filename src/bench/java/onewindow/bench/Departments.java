package onewindow.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The simulated departments in a process of their own. */
final class Departments implements AutoCloseable {

  private static final List<String> NAMES = List.of("health-commission", "public-security", "civil-affairs", "credit",
      "disease-control", "medical-insurance", "social-security", "carrier", "natural-resources",
      "housing", "tax", "treasury");
  // else they would listen where a product in use has its own
  private static final List<String> GATEWAYS = List.of("sms", "wechat", "e-mail");

  private final Workplace place;
  private final Path folder;
  private final Map<String, Integer> ports = new LinkedHashMap<>();
  private final Map<String, Integer> gateways = new LinkedHashMap<>();
  private Child child;

  Departments(Workplace place, Path folder) throws IOException {
    this.place = place;
    this.folder = folder;
    for (String name : NAMES) {
      ports.put(name, Ports.free());
    }
    for (String name : GATEWAYS) {
      gateways.put(name, Ports.free());
    }
  }

  void start(int latency) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Child.java(), "-Xmx512m", "-cp", place.product(),
        "onewindow.sandbox.SandboxServer", "latency=" + latency, "data=" + folder.resolve("data")));
    ports.forEach((name, port) -> command.add(name + "=" + port));
    gateways.forEach((name, port) -> command.add(name + "=" + port));
    child = Child.start(folder, "departments", command);
    child.awaitLine("treasury http");
  }

  /** From now on every answer takes this long. */
  void answerAfter(int latency) throws IOException, InterruptedException {
    for (String name : ports.keySet()) {
      fault(name, "{\"kind\":\"none\",\"latencyMs\":" + latency + "}");
    }
  }

  /** From now on this one misbehaves so, as its page {@code /sandbox/fault} takes it. */
  void fault(String name, String fault) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.get(name) + "/sandbox/fault"))
        .PUT(BodyPublishers.ofString(fault)).build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(request.uri() + " answered " + answer.statusCode() + " " + answer.body());
    }
  }

  /** The settings that make the product ask here. */
  List<String> settings() {
    List<String> settings = new ArrayList<>();
    ports.forEach((name, port) ->
        settings.add("--onewindow.exchange.departments." + name + ".url=http://127.0.0.1:" + port));
    String gateway = "--onewindow.exchange.gateways.";
    settings.add(gateway + "sms.url=http://127.0.0.1:" + gateways.get("sms"));
    settings.add(gateway + "wechat.url=http://127.0.0.1:" + gateways.get("wechat"));
    settings.add(gateway + "e-mail.port=" + gateways.get("e-mail"));
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
    }
  }
}

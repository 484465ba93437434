package onewindow.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import onewindow.TestFork;
import org.springframework.util.FileSystemUtils;

/** A real Keycloak with the realm of {@code deploy/keycloak}, fresh at every start; the build has unpacked it. */
public final class RunningKeycloak {

  static final String SECRET = "of-this-test-alone-and-long-enough";
  private static final Path DEPLOY = Path.of("deploy/keycloak");
  private static final Set<String> PEOPLE = Set.of("wangfang", "liqiang", "zhaomin", "liuyang", "gaoxiang", "tanglei");
  private static final Path PLACE = Path.of("target/keycloak");
  private static final Path LOG = PLACE.resolve("keycloak.log");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private final Process process;
  private final String address;

  private RunningKeycloak(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  static RunningKeycloak begin(String portal) {
    try {
      Path home = home();
      FileSystemUtils.deleteRecursively(home.resolve("data"));
      copyRealm(Files.createDirectories(home.resolve("data/import")));
      int port = TestFork.freePort();
      ProcessBuilder starting = new ProcessBuilder("sh", home.resolve("bin/kc.sh").toString(), "start-dev",
          "--import-realm", "--http-host=127.0.0.1", "--http-port=" + port)
          .redirectErrorStream(true).redirectOutput(LOG.toFile());
      starting.environment().putAll(Map.of("ONEWINDOW_URL", portal, "ONEWINDOW_PORTAL_SECRET", SECRET,
          "ONEWINDOW_API_PASSWORDS", "true", "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
          "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin", "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m",
          // quicker to start, on as few cores as tests have
          "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"));
      RunningKeycloak begun = new RunningKeycloak(starting.start(), "http://localhost:" + port);
      Runtime.getRuntime().addShutdownHook(new Thread(begun::stop));
      return begun;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String address() {
    return address;
  }

  public String issuer() {
    return address + "/realms/onewindow";
  }

  public RunningKeycloak awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("Keycloak did not start: " + lastWords());
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    return this;
  }

  /** At once, as a crash would. */
  public void stop() {
    List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean answers() {
    try {
      return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/certs"))
          .timeout(Duration.ofSeconds(10)).build(), HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Path home() throws IOException {
    try (Stream<Path> unpacked = Files.list(PLACE)) {
      return unpacked.filter(each -> Files.exists(each.resolve("bin/kc.sh"))).sorted().reduce((one, other) -> other)
          .orElseThrow(() -> new AssertionError("Expected a Keycloak in " + PLACE + ", where the build unpacks it"));
    }
  }

  /** With the people of the tests only: a password is slow to make by intent. */
  private static void copyRealm(Path to) throws IOException {
    Files.copy(DEPLOY.resolve("onewindow-realm.json"), to.resolve("onewindow-realm.json"));
    ObjectMapper json = new ObjectMapper();
    JsonNode users = json.readTree(DEPLOY.resolve("onewindow-users-0.json").toFile());
    removeOthers((ArrayNode) users.get("users"));
    json.writeValue(to.resolve("onewindow-users-0.json").toFile(), users);
  }

  private static void removeOthers(ArrayNode users) {
    for (int n = users.size() - 1; n >= 0; n--) {
      if (!PEOPLE.contains(users.get(n).get("username").asText())) {
        users.remove(n);
      }
    }
  }

  private static String lastWords() {
    try {
      List<String> lines = Files.readAllLines(LOG);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
    } catch (IOException e) {
      return "no log, " + e.getMessage();
    }
  }
}

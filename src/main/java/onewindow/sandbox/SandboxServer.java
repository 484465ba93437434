package onewindow.sandbox;

import io.netty.util.internal.logging.InternalLoggerFactory;
import io.netty.util.internal.logging.JdkLoggerFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Runs the simulated departments alone, for load tests in which they outlive the platform. Arguments, all optional:
 * {@code <department>=<port>} (0 for any free one), {@code latency=<ms>}, {@code data=<folder>}.
 */
public final class SandboxServer {

  private SandboxServer() {}

  /** Prints each department's address when all of them listen. */
  public static void main(String[] args) {
    quietLibraries();
    Departments departments = new Departments(settings(args), Clock.system(ZoneId.of("Asia/Shanghai")));
    departments.start();
    Runtime.getRuntime().addShutdownHook(new Thread(departments::stop));
    departments.names().forEach(name -> System.out.println(name + " " + departments.url(name)));
  }

  static SandboxSettings settings(String... args) {
    Map<String, String> given = new HashMap<>();
    for (String arg : args) {
      String[] parts = arg.split("=", 2);
      if (parts.length != 2) {
        throw new IllegalArgumentException("Expected <department>=<port>, latency=<ms> or data=<folder>, found " + arg);
      }
      given.put(parts[0], parts[1]);
    }
    Path data = Path.of(given.getOrDefault("data", "data/sandbox"));
    Duration latency = Duration.ofMillis(Long.parseLong(given.getOrDefault("latency", "0")));
    given.keySet().removeAll(Set.of("data", "latency"));
    Map<String, SandboxSettings.Port> ports = new HashMap<>();
    given.forEach((name, port) -> ports.put(name, new SandboxSettings.Port(Integer.parseInt(port))));
    return new SandboxSettings(true, ports, data, latency, "unused");
  }

  // Without Spring Boot nobody configures logging, and Netty would tell everything.
  private static void quietLibraries() {
    System.setProperty("vertx.logger-delegate-factory-class-name", "io.vertx.core.logging.JULLogDelegateFactory");
    InternalLoggerFactory.setDefaultFactory(JdkLoggerFactory.INSTANCE);
  }
}

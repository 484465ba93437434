package onewindow.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the simulated departments.
 *
 * @param departments by name, where the port should be another than {@code registers.yaml} says
 * @param data folder that keeps what commands have registered
 * @param latency how long every answer takes while no fault says otherwise
 * @param callbackSecret with which all of them sign answers that they send later
 */
@ConfigurationProperties(prefix = "onewindow.sandbox")
public record SandboxSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue Map<String, Port> departments,
    @DefaultValue("data/sandbox") Path data,
    @DefaultValue("0ms") Duration latency,
    @DefaultValue("") String callbackSecret) {

  /** @param port 0 for any that is free */
  public record Port(int port) {}

  /** @param usual the ports by department where nothing is set; names all departments there are */
  Map<String, Integer> ports(Map<String, Integer> usual) {
    Map<String, Integer> ports = new LinkedHashMap<>(usual);
    departments.forEach((name, wanted) -> {
      if (ports.replace(name, wanted.port()) == null) {
        throw new IllegalArgumentException("onewindow.sandbox.departments." + name
            + " names no simulated department; there are " + usual.keySet());
      }
    });
    expectDifferent(ports);
    return ports;
  }

  // Vert.x would share the port silently and give each department every other request.
  private static void expectDifferent(Map<String, Integer> ports) {
    List<Integer> fixed = ports.values().stream().filter(port -> port != 0).toList();
    if (Set.copyOf(fixed).size() < fixed.size()) {
      throw new IllegalArgumentException("onewindow.sandbox.departments: expected a port for each, found " + ports);
    }
  }
}

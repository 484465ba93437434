package onewindow.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this node takes part.
 *
 * @param node the node's stable name: after a crash it takes back what it held under this name; every node its own
 */
@ConfigurationProperties("onewindow.engine")
record EngineSettings(String node) {

  EngineSettings {
    node = node == null || node.isBlank() ? hostName() : node;
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "node";
    }
  }
}

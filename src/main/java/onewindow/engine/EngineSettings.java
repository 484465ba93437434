package onewindow.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node takes part.
 *
 * @param node the node's stable name: after a crash it takes back what it held under this name; every node its own
 * @param historyCleanUp when the engine's history of what has ended is removed
 */
@ConfigurationProperties("onewindow.engine")
record EngineSettings(String node, @DefaultValue HistoryCleanUp historyCleanUp) {

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

  /**
   * Each process model says how long its history is kept ({@code camunda:historyTimeToLive}); here is when it goes.
   *
   * @param from the time of day at which it begins, such as 01:00
   * @param until when it stops at the latest; the rest goes the next night
   * @param batch how many process instances in one transaction
   * @param batchesKeptFor how long the history of batch operations is kept, as ISO-8601 days
   * @param cleanUpsKeptFor how long the log of the clean-up itself is kept
   */
  record HistoryCleanUp(@DefaultValue("01:00") String from, @DefaultValue("05:00") String until,
      @DefaultValue("100") int batch, @DefaultValue("P365D") String batchesKeptFor,
      @DefaultValue("P30D") String cleanUpsKeptFor) {}
}

package onewindow.exchange;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How departments are asked.
 *
 * @param departments by the first part of their route ids
 * @param pollInterval how long to wait for work when nobody announces any
 * @param lock how long a taken question stays with this node
 * @param takeMost how many questions of one route to take at once
 * @param connectWithin how long a department may take to accept a connection
 * @param largestAnswer an answer beyond this is refused and its connection closed
 * @param retryPauses from the first failure on; the last one holds from then on. An ill department is spared by its breaker, so
 *     a question need not rest long
 * @param refusalPause before a question that its case does not allow is looked at again
 * @param gather how many answers may be settled in one transaction
 * @param giveUpAfter for questions that no service on offer asks any more
 * @param firstGiveUp how long after its start a node gives nothing up: what waited while nothing ran is asked once more
 * @param stopWithin how long a stopping node waits for answers under way
 */
@ConfigurationProperties("onewindow.exchange")
record ExchangeSettings(
    @DefaultValue Map<String, Department> departments,
    @DefaultValue("500ms") Duration pollInterval,
    @DefaultValue("1m") Duration lock,
    @DefaultValue("100") int takeMost,
    @DefaultValue("2s") Duration connectWithin,
    @DefaultValue("256KB") DataSize largestAnswer,
    @DefaultValue({"1s", "2s", "5s", "15s"}) List<Duration> retryPauses,
    @DefaultValue("60s") Duration refusalPause,
    @DefaultValue("40") int gather,
    @DefaultValue("2") int settlingThreads,
    @DefaultValue("5s") Duration sweepInterval,
    @DefaultValue("10m") Duration giveUpAfter,
    @DefaultValue("1m") Duration firstGiveUp,
    @DefaultValue("8s") Duration stopWithin) {

  ExchangeSettings {
    departments.forEach((name, department) -> {
      // a command may cost two exchanges: its state first, then itself
      if (department.deadline().multipliedBy(2).compareTo(lock) >= 0) {
        throw new IllegalArgumentException("onewindow.exchange.lock (" + lock + ") must be longer than twice the"
            + " deadline of " + name + " (" + department.deadline() + "), or a question is asked again while it is under way");
      }
    });
  }

  /**
   * How one department is asked.
   *
   * @param deadline for the whole exchange, to the last byte of the answer
   * @param callbackSecret signs answers that it sends later; without one it may not
   * @param callbackSecretFile holds the secret instead
   */
  record Department(
      URI url,
      @DefaultValue("5s") Duration deadline,
      @DefaultValue("2000") int inFlight,
      @DefaultValue Breaker breaker,
      String callbackSecret,
      Path callbackSecretFile) {

    /** Whoever prints the settings does not print the secret. */
    @Override
    public String toString() {
      return "Department[" + url + "]";
    }
  }

  /** When a department that fails is left alone, and for how long. */
  record Breaker(
      @DefaultValue("20") int window,
      @DefaultValue("10") int minimumCalls,
      @DefaultValue("50") float failurePercent,
      @DefaultValue("10s") Duration openFor,
      @DefaultValue("5") int probes) {}
}

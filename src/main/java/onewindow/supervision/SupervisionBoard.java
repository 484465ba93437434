package onewindow.supervision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What supervisors see: open cases by their light, and the ledger. */
public interface SupervisionBoard {

  /** How many open cases of these services stand at each light. */
  Map<String, Map<Light, Integer>> counts(Collection<String> services);

  /** Open cases, the most urgent first. @param light null for every light */
  List<OpenCase> open(Collection<String> services, Light light, int from, int most);

  /** Everything that was done about one case's time, in order. */
  List<LedgerEntry> ledger(String caseNumber);

  /** What was done about cases of these services in a time, newest first. @param light null for every light */
  List<LedgerEntry> ledger(Collection<String> services, Light light, Instant from, Instant until, int most);

  /** The light of a case; green for one that nobody watches. */
  Light light(String caseNumber);

  /** How many open cases have still to follow a change of their clock or the calendar. */
  Pending following();

  /**
   * One open case.
   *
   * @param openedAt when it first waited for a person
   * @param promisedUntil the first moment after the promise; null while it cannot be said
   * @param standing whether the clock stands
   */
  record OpenCase(String caseNumber, String service, Light light, Instant openedAt, Instant promisedUntil,
      Instant statutoryUntil, boolean standing) {}

  /** So many of all have still to follow. */
  record Pending(int left, int open) {}
}

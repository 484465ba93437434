package onewindow.audit;

import java.time.Instant;
import java.util.TreeMap;

/**
 * What an auditor looks for; what is empty or null is not asked for.
 *
 * @param actor a username, an ID number, {@code system}, or an actor as records have it
 * @param object such as a case number
 * @param action a code, or the part before its point
 * @param until the first moment that is not wanted
 */
public record AuditSearch(String actor, String object, String action, Instant from, Instant until) {

  /** For the record of the search itself: whose records were read stands in it only as records name people. */
  TreeMap<String, String> asked(String actorAsKept) {
    TreeMap<String, String> asked = new TreeMap<>();
    put(asked, "actor", actorAsKept);
    put(asked, "object", object);
    put(asked, "action", action);
    put(asked, "from", from == null ? null : from.toString());
    put(asked, "until", until == null ? null : until.toString());
    return asked;
  }

  private static void put(TreeMap<String, String> asked, String name, String value) {
    if (value != null && !value.isBlank()) {
      asked.put(name, value);
    }
  }
}

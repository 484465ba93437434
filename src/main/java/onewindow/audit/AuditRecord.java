package onewindow.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One piece of evidence. Without personal data: staff stand by their username, everybody else by a keyed index.
 *
 * @param id unique, but no order: nodes take ids in blocks
 * @param at to the microsecond, as the database keeps it
 * @param actor {@code staff:<username>}, {@code person:<keyed index>}, {@code unknown:<keyed index>} or {@code system}
 * @param role the actor's roles; empty for the platform itself
 * @param department of the actor; empty where there is none
 * @param kind what kind of thing it was done to, such as {@code case}
 * @param object which one, such as the case number
 * @param purpose what for; empty where nobody is asked
 * @param result what became of it
 */
public record AuditRecord(long id, Instant at, String actor, String role, String department, String action,
    String kind, String object, String purpose, String result, SortedMap<String, String> parameters) {

  public AuditRecord {
    at = at.truncatedTo(ChronoUnit.MICROS);
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }
}

package onewindow.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys the keys of cases, and with them what finds their people; joins the caller's transaction. A case that has
 * not ended, or that a module still works on, is left as it is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseErasure {

  private final CaseFiles files;
  private final ErasureObstacles obstacles;
  private final List<ErasedRows> rows;
  private final Timelines timelines;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  CaseErasure(CaseFiles files, ErasureObstacles obstacles, List<ErasedRows> rows, Timelines timelines,
      JdbcTemplate jdbc, Clock clock) {
    this.files = files;
    this.obstacles = obstacles;
    this.rows = rows;
    this.timelines = timelines;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Ended cases of a service that have not changed since before the moment, and are not erased.
   *
   * @param without numbers that are left out
   */
  public List<String> due(String service, Instant before, Collection<String> without, int most) {
    return jdbc.queryForList("select number from case_file where service = ? and ended_at < ? and changed_at < ?"
        + " and erased_at is null and not number = any(?) limit ?", String.class, service, Timestamp.from(before),
        Timestamp.from(before), without.toArray(String[]::new), most);
  }

  /**
   * Erases those that nothing keeps, each with a line in its timeline.
   *
   * @param basis the paper or rule that asks for it; no personal data
   * @param actor the clerk's username, or {@code platform}
   * @return the codes of what keeps the others; those that are erased already are in neither
   */
  public Outcome erase(Collection<String> caseNumbers, ErasureCause cause, String basis, String actor) {
    Map<String, CaseFile> locked = files.lockAll(caseNumbers);
    locked.values().removeIf(CaseFile::isErased);
    Map<String, SortedSet<String>> kept = kept(locked);
    locked.keySet().removeAll(kept.keySet());
    erase(new TreeMap<>(locked), cause, basis, actor);
    return new Outcome(new TreeSet<>(locked.keySet()), kept);
  }

  /** The codes of what keeps the case; empty if it could be erased. */
  public SortedSet<String> obstacles(String caseNumber) {
    return kept(files.find(List.of(caseNumber))).getOrDefault(caseNumber, new TreeSet<>());
  }

  /** What an unerased case is and when it ended; empty if there is none of this number. */
  public Optional<Times> times(String caseNumber) {
    return jdbc.query("select number, service, status, submitted_at, ended_at, changed_at from case_file"
        + " where number = ? and erased_at is null", (row, n) -> new Times(new CaseSummary(row.getString(1),
            row.getString(2), CaseStatus.valueOf(row.getString(3)), row.getTimestamp(4).toInstant()),
            row.getTimestamp(5) == null ? null : row.getTimestamp(6).toInstant()), caseNumber).stream().findFirst();
  }

  /** When those of the cases came in that are there and not erased. */
  public Map<String, Instant> submitted(Collection<String> caseNumbers) {
    Map<String, Instant> submitted = new TreeMap<>();
    jdbc.query("select number, submitted_at from case_file where number = any(?) and erased_at is null",
        row -> { submitted.put(row.getString(1), row.getTimestamp(2).toInstant()); },
        (Object) caseNumbers.toArray(String[]::new));
    return submitted;
  }

  private Map<String, SortedSet<String>> kept(Map<String, CaseFile> cases) {
    Map<String, SortedSet<String>> kept = obstacles.of(cases.keySet());
    cases.values().stream().filter(file -> !file.status().isFinal()).forEach(file ->
        kept.computeIfAbsent(file.number(), each -> new TreeSet<>()).add(ErasureObstacle.OPEN));
    return kept;
  }

  private void erase(Map<String, CaseFile> cases, ErasureCause cause, String basis, String actor) {
    String[] numbers = cases.keySet().toArray(String[]::new);
    Instant now = clock.instant();
    rows.forEach(each -> jdbc.update(each.statement(), (Object) numbers));
    jdbc.update("update case_file set wrapped_key = null, application = '', result = null, applicant = null,"
        + " client_key = '', submission_digest = '', erased_at = ?, erasure_cause = ? where number = any(?)",
        Timestamp.from(now), cause.name(), numbers);
    timelines.addAll(cases.keySet().stream().map(number -> new Timelines.Line(number,
        new TimelineEntry(now, "erased", Map.of("cause", cause.name(), "basis", basis), actor))).toList());
  }

  /** Which cases were erased, and what keeps which of the others. */
  public record Outcome(SortedSet<String> erased, Map<String, SortedSet<String>> kept) {}

  /** @param endedAt when it changed last, having ended; null while it is open */
  public record Times(CaseSummary summary, Instant endedAt) {}
}

package onewindow.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import onewindow.privacy.CaseKeys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cases for sibling modules that keep something of their own beside them; joins the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BesideCases {

  private static final String WORKED_ON = """
      select exists (select from case_file where number = ? and taken_by = ?)
        or exists (select from timeline_entry where case_number = ? and actor = ?)
        or exists (select from decision where case_number = ? and decided_by = ?)
        or exists (select from department_exchange where case_number = ? and result = 'VERIFIED_BY_HAND'
          and detail like '% by ' || ?)""";
  private final CaseFiles files;
  private final CaseParties parties;
  private final Timelines timelines;
  private final CaseKeys keys;
  private final JdbcTemplate jdbc;

  BesideCases(CaseFiles files, CaseParties parties, Timelines timelines, CaseKeys keys, JdbcTemplate jdbc) {
    this.files = files;
    this.parties = parties;
    this.timelines = timelines;
    this.keys = keys;
    this.jdbc = jdbc;
  }

  /** The part that this person has in the case; empty for somebody else's case, or one that does not exist. */
  public Optional<String> role(String caseNumber, String idNumber) {
    return parties.of(caseNumber, idNumber).map(PartyState::role);
  }

  /** With its row locked. @throws CaseStateException if there is no such case */
  public BesideCase lock(String caseNumber) {
    return opened(files.lock(caseNumber));
  }

  /** Locks the rows of those that nobody else has locked, in one order. @return their numbers */
  public Set<String> lockFree(Collection<String> caseNumbers) {
    return Set.copyOf(jdbc.queryForList("select number from case_file where number = any(?) order by number"
        + " for update skip locked", String.class, (Object) caseNumbers.toArray(String[]::new)));
  }

  /** For reading. @throws CaseStateException if there is no such case */
  public BesideCase read(String caseNumber) {
    return Optional.ofNullable(files.find(List.of(caseNumber)).get(caseNumber)).map(this::opened)
        .orElseThrow(() -> new CaseStateException("There is no case file " + caseNumber));
  }

  private BesideCase opened(CaseFile file) {
    Instant ended = jdbc.query("select ended_at from case_file where number = ?",
        (row, n) -> row.getTimestamp(1), file.number()).stream().filter(Objects::nonNull).findFirst()
        .map(Timestamp::toInstant).orElse(null);
    return new BesideCase(file.summary(), file.serviceVersion(), ended, keys.open(file.number(), file.wrappedKey()));
  }

  /** Whether somebody had a hand in the case on the city's side. */
  public boolean hasWorkedOn(String caseNumber, String username) {
    Object[] each = {caseNumber, username, caseNumber, username, caseNumber, username, caseNumber, username};
    return Boolean.TRUE.equals(jdbc.queryForObject(WORKED_ON, Boolean.class, each));
  }

  /** Adds a line to the case's timeline. */
  public void tell(String caseNumber, TimelineEntry line) {
    timelines.add(caseNumber, line);
  }

  /** How many cases of each service ended from one moment on and before another. */
  public List<Ended> ended(Instant from, Instant until) {
    return jdbc.query("select service, count(*) from case_file where ended_at >= ? and ended_at < ? group by service",
        (row, n) -> new Ended(row.getString(1), row.getInt(2)), Timestamp.from(from), Timestamp.from(until));
  }

  /** How many cases of one service ended. */
  public record Ended(String service, int cases) {}
}

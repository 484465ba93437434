package onewindow.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of all cases that a person works on. What the rules decide at once needs none. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class LegalClocks {

  private final JdbcTemplate jdbc;
  private final WorkingCalendar calendar;
  private final Workdays workdays;
  private final OfficeHours office;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  LegalClocks(JdbcTemplate jdbc, WorkingCalendar calendar, Workdays workdays, OfficeHours office,
      ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.workdays = workdays;
    this.office = office;
    this.events = events;
    this.clock = clock;
  }

  /** The case's clock runs from now on: begins, or goes on after a stop. If it runs already, nothing changes. */
  public void run(String caseNumber) {
    changed(caseNumber, jdbc.update(
            "insert into legal_clock (case_number, started_at) values (?, ?) on conflict do nothing", caseNumber, now())
        + jdbc.update("update clock_stop set until_at = ? where case_number = ? and until_at is null",
            now(), caseNumber));
  }

  /** The case's clock stands from now on. If it stands already, nothing changes. */
  public void stand(String caseNumber) {
    changed(caseNumber, jdbc.update(
        "insert into clock_stop (case_number, from_at) values (?, ?) on conflict do nothing", caseNumber, now()));
  }

  /** Every limit of the case in working days ends later. @return false if it was extended before: once is all */
  public boolean extend(String caseNumber, Extension extension) {
    int given = jdbc.update("""
        insert into clock_extension (case_number, working_days, reason, extended_by, extended_at)
        values (?, ?, ?, ?, ?) on conflict do nothing""", caseNumber, extension.workingDays(), extension.reason(),
        extension.by(), Timestamp.from(extension.at()));
    changed(caseNumber, given);
    return given == 1;
  }

  /** The one extension that the case has had, if any. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<Extension> extension(String caseNumber) {
    return jdbc.query("select working_days, reason, extended_by, extended_at from clock_extension where case_number = ?",
        (row, n) -> new Extension(row.getInt(1), row.getBytes(2), row.getString(3), row.getTimestamp(4).toInstant()),
        caseNumber).stream().findFirst();
  }

  /**
   * When each of these limits ends for the case.
   *
   * @return in the order asked for; empty if the case's clock has not begun
   */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Due> dues(String caseNumber, List<TimeLimit> limits) {
    return kept(caseNumber).stream()
        .flatMap(kept -> limits.stream().map(limit -> kept.due(limit, calendar, office, clock.getZone()))).toList();
  }

  /** When a limit of so many working days ends that began on that day and never stood. */
  public Due dueFrom(LocalDate start, int workdays) {
    return new LegalClock(start, List.of()).due(workdays, calendar);
  }

  /** The last working day before that day; the day before where nobody has published that year's holidays. */
  public LocalDate workdayBefore(LocalDate day) {
    return workdays.plus(day, -1).orElse(day.minusDays(1));
  }

  private Optional<KeptClock> kept(String caseNumber) {
    List<KeptClock> rows = jdbc.query("""
        select started_at, coalesce(working_days, 0), from_at, until_at from legal_clock
        left join clock_extension using (case_number) left join clock_stop using (case_number)
        where case_number = ? order by id""", LegalClocks::read, caseNumber);
    return rows.stream().reduce((one, other) -> {
      List<KeptClock.Pause> pauses = new ArrayList<>(one.pauses());
      pauses.addAll(other.pauses());
      return new KeptClock(one.start(), pauses, one.extraDays());
    });
  }

  private static KeptClock read(ResultSet row, int n) throws SQLException {
    return new KeptClock(row.getTimestamp(1).toInstant(), row.getTimestamp(3) == null ? List.of()
        : List.of(new KeptClock.Pause(row.getTimestamp(3).toInstant(), instant(row.getTimestamp(4)))), row.getInt(2));
  }

  private static Instant instant(Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private void changed(String caseNumber, int rows) {
    if (rows > 0) {
      events.publishEvent(new ClockChanged(caseNumber));
    }
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}

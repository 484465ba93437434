package onewindow.deadlines;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
  private final Clock clock;

  LegalClocks(JdbcTemplate jdbc, WorkingCalendar calendar, Clock clock) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The case's clock runs from now on: begins, or goes on after a stop. If it runs already, nothing changes. */
  public void run(String caseNumber) {
    Date today = today();
    jdbc.update("insert into legal_clock (case_number, started_on) values (?, ?) on conflict do nothing",
        caseNumber, today);
    jdbc.update("update clock_stop set until_day = ? where case_number = ? and until_day is null", today, caseNumber);
  }

  /** The case's clock stands from now on. If it stands already, nothing changes. */
  public void stand(String caseNumber) {
    jdbc.update("insert into clock_stop (case_number, from_day) values (?, ?) on conflict do nothing",
        caseNumber, today());
  }

  /**
   * When each of these limits of so many working days ends for the case.
   *
   * @return in the order asked for; empty if the case's clock has not begun
   */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public List<Due> dues(String caseNumber, List<Integer> workdays) {
    return jdbc.query("select started_on from legal_clock where case_number = ?",
            (row, n) -> row.getDate(1).toLocalDate(), caseNumber).stream()
        .map(start -> new LegalClock(start, stops(caseNumber)))
        .flatMap(kept -> workdays.stream().map(limit -> kept.due(limit, calendar))).toList();
  }

  /** When a limit of so many working days ends that began on that day and never stood. */
  public Due dueFrom(LocalDate start, int workdays) {
    return new LegalClock(start, List.of()).due(workdays, calendar);
  }

  /** The last working day before that day; the day before where nobody has published that year's holidays. */
  public LocalDate workdayBefore(LocalDate day) {
    LocalDate before = day.minusDays(1);
    try {
      while (!calendar.isWorkday(before)) {
        before = before.minusDays(1);
      }
      return before;
    } catch (CalendarMissingException e) {
      return day.minusDays(1);
    }
  }

  private List<Stop> stops(String caseNumber) {
    return jdbc.query("select from_day, until_day from clock_stop where case_number = ? order by id",
        (row, n) -> new Stop(row.getDate(1).toLocalDate(),
            row.getDate(2) == null ? null : row.getDate(2).toLocalDate()), caseNumber);
  }

  private Date today() {
    return Date.valueOf(LocalDate.now(clock));
  }
}

package onewindow.appointments;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onewindow.cases.PersonalRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What happened to bookings, in order; a line is never changed or deleted. */
@Repository
class BookingEvents {

  static final String PLATFORM = "platform";
  private final JdbcTemplate jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BookingEvents(JdbcTemplate jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** When what happened to it, the oldest first; who did it on the city's side is not told. */
  List<PersonalRecord> of(String number) {
    String events = "select at, code from booking_event where booking = ? order by id";
    return jdbc.query(events, (row, n) -> new PersonalRecord()
        .with("at", "时间", "At", row.getTimestamp(1).toInstant()).with("what", "事项", "What", row.getString(2)), number);
  }

  /** @param actor a clerk, the platform, or {@code visitor} */
  void add(BookingRow row, String code, String actor) {
    Instant now = clock.instant();
    jdbc.update("insert into booking_event (booking, at, code, actor) values (?, ?, ?, ?)", row.number(),
        Timestamp.from(now), code, actor);
    events.publishEvent(new BookingTold(row.number(), code, row.person(), now, row.from()));
  }
}

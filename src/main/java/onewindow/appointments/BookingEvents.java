package onewindow.appointments;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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

  /** @param actor a clerk, the platform, or {@code visitor} */
  void add(BookingRow row, String code, String actor) {
    Instant now = clock.instant();
    jdbc.update("insert into booking_event (booking, at, code, actor) values (?, ?, ?, ?)", row.number(),
        Timestamp.from(now), code, actor);
    events.publishEvent(new BookingTold(row.number(), code, row.person(), now, row.from()));
  }
}

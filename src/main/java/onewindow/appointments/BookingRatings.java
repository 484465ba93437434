package onewindow.appointments;

import java.sql.Timestamp;
import java.time.Clock;
import onewindow.appointments.BookingAnswer.Done;
import onewindow.appointments.BookingAnswer.Refused;
import onewindow.appointments.BookingPeople.KnownPerson;
import onewindow.ratings.Level;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** A visit is rated once, by whoever came, on the scale of all ratings; never changed or deleted. */
@Repository
class BookingRatings {

  static final String WORDS = "booking-rating";
  private final JdbcTemplate jdbc;
  private final BookingPeople people;
  private final BookingEvents events;
  private final Releasing releasing;
  private final BookingProcesses processes;
  private final Clock clock;

  BookingRatings(JdbcTemplate jdbc, BookingPeople people, BookingEvents events, Releasing releasing,
      @Lazy BookingProcesses processes, Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.events = events;
    this.releasing = releasing;
    this.processes = processes;
    this.clock = clock;
  }

  BookingAnswer rate(BookingRow locked, Level level, String words) {
    if (!isRateable(locked)) {
      return Refused.of("not-now");
    }
    KnownPerson person = people.lock(locked.person());
    jdbc.update("insert into booking_rating (booking, at, level, words) values (?, ?, ?, ?)", locked.number(),
        Timestamp.from(clock.instant()), level.name(),
        words == null || words.isBlank() ? null : person.key().seal(WORDS, words.strip()));
    events.add(locked, "rated", "visitor");
    processes.poke(locked.number(), BookingVerbs.RATED);
    return new Done(locked.booking(clock));
  }

  boolean isRateable(BookingRow row) {
    return row.state() == BookingState.FINISHED
        && clock.instant().isBefore(row.endedAt().plus(releasing.policy(row).rateWithin()))
        && jdbc.queryForList("select 1 from booking_rating where booking = ?", row.number()).isEmpty();
  }
}

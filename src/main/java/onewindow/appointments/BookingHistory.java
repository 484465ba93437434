package onewindow.appointments;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What a person has booked, missed and cancelled, as the rules are told; and for how long they are blocked. */
@Repository
class BookingHistory {

  private static final String OPEN = """
      select count(*) filter (where other.item = ?),
        count(*) filter (where slot.starts_at < ? and slot.ends_at > ?)
      from booking other join booking_slot slot on slot.id = other.slot where other.person = ? and other.number <> ?
        and (other.state in ('BOOKED', 'ARRIVED') or other.state = 'HELD' and other.hold_until > ?)""";
  // whoever was blocked for it once begins anew
  private static final String MISSED = """
      select count(*) from booking missed where person = ? and item = ? and state = 'NO_SHOW' and ended_at > greatest(
        coalesce((select max(at) from booking_block block where block.person = missed.person), '-infinity'),
        coalesce((select max(ended_at) from booking kept where kept.person = missed.person and kept.item = missed.item
          and kept.state = 'FINISHED'), '-infinity'))""";
  private static final String CANCELLED = """
      select count(*) from booking join booking_event event on event.booking = number where person = ?
        and code = 'cancelled' and actor = 'visitor' and event.at >= ? and event.at > coalesce(
          (select max(block.at) from booking_block block where block.person = booking.person), '-infinity')""";
  private final JdbcTemplate jdbc;
  private final Clock clock;

  BookingHistory(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Map<String, Object> visitor(BookingRow row) {
    Timestamp now = Timestamp.from(clock.instant());
    return jdbc.queryForObject(OPEN, (open, n) -> Map.of("blocked", blockedUntil(row.person()).isPresent(),
            "openForItem", open.getInt(1), "openAtTheTime", open.getInt(2)), row.item(), Timestamp.from(row.until()),
        Timestamp.from(row.from()), row.person(), row.number(), now);
  }

  Map<String, Object> of(BookingRow row) {
    Timestamp today = Timestamp.from(LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant());
    return Map.of("missedInARow", jdbc.queryForObject(MISSED, Integer.class, row.person(), row.item()),
        "cancelledToday", jdbc.queryForObject(CANCELLED, Integer.class, row.person(), today));
  }

  Optional<Instant> blockedUntil(byte[] person) {
    return jdbc.query("select max(until_at) from booking_block where person = ? and until_at > ?",
        (row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant), person,
        Timestamp.from(clock.instant())).get(0);
  }

  void block(byte[] person, Instant until, String cause) {
    jdbc.update("insert into booking_block (person, at, until_at, cause) values (?, ?, ?, ?)", person,
        Timestamp.from(clock.instant()), Timestamp.from(until), cause);
  }
}

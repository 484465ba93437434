package onewindow.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is taken of every time. Locks are taken in one order: the person, the day, times by their ids, the booking; so no
 * two can wait for each other.
 */
@Repository
class Slots {

  private static final String TAKEN = """
      select starts_at, taken - (select count(*) from booking where slot = booking_slot.id and state = 'HELD'
        and hold_until <= ? and confirmed_at is null) from booking_slot
      where place = ? and item_group = ? and tier = ? and starts_at >= ? and starts_at < ? and taken > 0""";
  private final JdbcTemplate jdbc;

  Slots(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** How many have each time, by its beginning; a hold that has run out is nobody's. Times that are free are not named. */
  Map<Instant, Integer> taken(Place place, ItemGroup group, Tier tier, Instant from, Instant until, Instant now) {
    Map<Instant, Integer> taken = new HashMap<>();
    jdbc.query(TAKEN, row -> {
      taken.put(row.getTimestamp(1).toInstant(), row.getInt(2));
    }, Timestamp.from(now), place.id(), group.id(), tier.name(), Timestamp.from(from), Timestamp.from(until));
    return taken;
  }

  /** Makes the row if nobody has asked for the time before; locks nothing that is there. */
  long id(String place, String group, Tier tier, Instant from, Instant until) {
    Timestamp start = Timestamp.from(from);
    Object[] key = {place, group, tier.name(), start};
    String find = "select id from booking_slot where place = ? and item_group = ? and tier = ? and starts_at = ?";
    var there = jdbc.queryForList(find, Long.class, key);
    if (there.isEmpty()) {
      jdbc.update("insert into booking_slot (place, item_group, tier, starts_at, ends_at) values (?, ?, ?, ?, ?)"
          + " on conflict do nothing", place, group, tier.name(), start, Timestamp.from(until));
      there = jdbc.queryForList(find, Long.class, key);
    }
    return there.get(0);
  }

  /** With its row locked, and holds that have run out released. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Slot lock(long id, Instant now) {
    jdbc.queryForObject("select id from booking_slot where id = ? for update", Long.class, id);
    int released = jdbc.update("update booking set state = 'EXPIRED', ended_at = ? where slot = ? and state = 'HELD'"
        + " and hold_until <= ? and confirmed_at is null", Timestamp.from(now), id, Timestamp.from(now));
    if (released > 0) {
      add(id, -released);
    }
    return jdbc.queryForObject("select id, place, item_group, tier, starts_at, ends_at, taken from booking_slot"
        + " where id = ?", Slots::read, id);
  }

  void add(long id, int more) {
    jdbc.update("update booking_slot set taken = taken + ? where id = ?", more, id);
  }

  private static Slot read(ResultSet row, int n) throws SQLException {
    return new Slot(row.getLong(1), row.getString(2), row.getString(3), Tier.valueOf(row.getString(4)),
        row.getTimestamp(5).toInstant(), row.getTimestamp(6).toInstant(), row.getInt(7));
  }

  /** One time. */
  record Slot(long id, String place, String group, Tier tier, Instant from, Instant until, int taken) {}
}

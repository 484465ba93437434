package onewindow.appointments;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds who sees a visitor: somebody who knows the matter and is free then; of those, who has least to do that day. */
@Component
class Assignment {

  private static final String LOADS = """
      select assignee, count(*), count(*) filter (where starts_at < ? and ends_at > ?)
      from booking join booking_slot on id = slot
      where assignee is not null and starts_at >= ? and starts_at < ? and number <> ?
        and (state in ('BOOKED', 'ARRIVED', 'FINISHED') or state = 'HELD' and hold_until > ?)
      group by assignee""";
  private final JdbcTemplate jdbc;
  private final Clock clock;

  Assignment(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<String> choose(ItemGroup group, BookingRow row) {
    // times of several ways of booking are locked apart, and their people are the same
    jdbc.query("select pg_advisory_xact_lock(hashtextextended(?, 0))", ignored -> { },
        "assignment " + row.place() + " " + row.group() + " " + row.from());
    Map<String, Load> loads = loads(row);
    return group.staff().stream().filter(member -> member.skills().contains(row.item())).map(StaffMember::username)
        .filter(member -> !loads.getOrDefault(member, Load.NONE).busy())
        .min(Comparator.comparingInt(member -> loads.getOrDefault(member, Load.NONE).visits()));
  }

  private Map<String, Load> loads(BookingRow row) {
    LocalDate day = LocalDate.ofInstant(row.from(), clock.getZone());
    Instant morning = day.atStartOfDay(clock.getZone()).toInstant();
    Instant evening = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    Map<String, Load> loads = new HashMap<>();
    jdbc.query(LOADS, found -> {
      loads.put(found.getString(1), new Load(found.getInt(2), found.getInt(3) > 0));
    }, Timestamp.from(row.until()), Timestamp.from(row.from()), Timestamp.from(morning), Timestamp.from(evening),
        row.number(), Timestamp.from(clock.instant()));
    return loads;
  }

  private record Load(int visits, boolean busy) {
    static final Load NONE = new Load(0, false);
  }
}

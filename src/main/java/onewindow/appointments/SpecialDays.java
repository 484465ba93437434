package onewindow.appointments;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import onewindow.forms.LocalizedText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of days on which people gave a place other hours, or none. */
@Repository
class SpecialDays {

  private final JdbcTemplate jdbc;
  private final Clock clock;

  SpecialDays(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<SpecialDay> of(String place, LocalDate from, LocalDate until) {
    return jdbc.query("select day, hours, reason_zh, reason_en from special_day where place = ? and day between ? and ?"
        + " order by day", SpecialDays::read, place, Date.valueOf(from), Date.valueOf(until));
  }

  void set(String place, SpecialDay day, String by) {
    jdbc.update("""
        insert into special_day (place, day, hours, reason_zh, reason_en, set_by, set_at) values (?, ?, ?, ?, ?, ?, ?)
        on conflict (place, day) do update set hours = excluded.hours, reason_zh = excluded.reason_zh,
          reason_en = excluded.reason_en, set_by = excluded.set_by, set_at = excluded.set_at""",
        place, Date.valueOf(day.day()), day.hours().toArray(String[]::new), day.reason().zh(), day.reason().en(), by,
        Timestamp.from(clock.instant()));
  }

  boolean remove(String place, LocalDate day) {
    return jdbc.update("delete from special_day where place = ? and day = ?", place, Date.valueOf(day)) == 1;
  }

  /** Nobody books that day, or closes it, at the same time; those who book do not keep each other. */
  void reading(String place, LocalDate day) {
    lock("pg_advisory_xact_lock_shared", place, day);
  }

  /** Nobody books that day until the transaction is over. */
  void changing(String place, LocalDate day) {
    lock("pg_advisory_xact_lock", place, day);
  }

  private void lock(String function, String place, LocalDate day) {
    jdbc.query("select " + function + "(hashtextextended(?, 0))", row -> { }, "special-day " + place + " " + day);
  }

  private static SpecialDay read(ResultSet row, int n) throws SQLException {
    String[] hours = (String[]) row.getArray(2).getArray();
    return new SpecialDay(row.getDate(1).toLocalDate(), List.of(hours),
        new LocalizedText(row.getString(3), row.getString(4)));
  }
}

package onewindow.appointments;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import onewindow.appointments.WaitingLists.Waiting;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of those who wait; whoever was offered a time is in line no more. */
@Repository
class WaitingRows {

  private final JdbcTemplate jdbc;
  private final Clock clock;

  WaitingRows(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean add(InLine waiting) {
    // whoever was offered a time before may wait again
    jdbc.update("delete from waiting_for_slot where person = ? and place = ? and item = ? and offered is not null",
        waiting.person(), waiting.place(), waiting.item());
    return jdbc.update("""
        insert into waiting_for_slot (place, item_group, tier, item, person, from_day, until_day, name, phone, since)
        values (?, ?, 'ONLINE', ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", waiting.place(), waiting.group(),
        waiting.item(), waiting.person(), Date.valueOf(waiting.from()), Date.valueOf(waiting.until()), waiting.name(),
        waiting.phone(), Timestamp.from(clock.instant())) == 1;
  }

  boolean remove(byte[] person, String place, String item) {
    return jdbc.update("delete from waiting_for_slot where person = ? and place = ? and item = ?", person, place, item)
        > 0;
  }

  List<Waiting> of(byte[] person) {
    return jdbc.query("select place, item, from_day, until_day, offered from waiting_for_slot where person = ?"
        + " order by since", (row, n) -> new Waiting(row.getString(1), row.getString(2), row.getDate(3).toLocalDate(),
            row.getDate(4).toLocalDate(), row.getString(5)), (Object) person);
  }

  /** Everybody in line whose days are not over, the first first. */
  List<InLine> inLine() {
    return jdbc.query("select place, item_group, item, person, from_day, until_day, name, phone from waiting_for_slot"
        + " where offered is null and until_day >= ? order by since", WaitingRows::read,
        Date.valueOf(LocalDate.now(clock)));
  }

  /** @return false if they left, or another node offered them something */
  boolean offered(InLine waiting, String number) {
    return jdbc.update("update waiting_for_slot set offered = ? where person = ? and place = ? and item = ?"
        + " and offered is null", number, waiting.person(), waiting.place(), waiting.item()) == 1;
  }

  private static InLine read(ResultSet row, int n) throws SQLException {
    return new InLine(row.getString(1), row.getString(2), row.getString(3), row.getBytes(4),
        row.getDate(5).toLocalDate(), row.getDate(6).toLocalDate(), row.getBytes(7), row.getBytes(8));
  }

  /** Somebody who waits, name and telephone number sealed. */
  record InLine(String place, String group, String item, byte[] person, LocalDate from, LocalDate until, byte[] name,
      byte[] phone) {}
}

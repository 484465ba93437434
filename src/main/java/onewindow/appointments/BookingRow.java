package onewindow.appointments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** A booking as it is kept, with its time. */
record BookingRow(String number, long slot, byte[] person, String item, BookingState state, byte[] name, byte[] phone,
    Instant holdUntil, Instant madeAt, String madeBy, Instant confirmedAt, boolean late, Instant endedAt,
    String assignee, String window, List<String> refusals, String place, String group, Tier tier, Instant from,
    Instant until, Instant askedFor) {

  static final String SELECT = """
      select number, slot, person, item, state, name, phone, hold_until, made_at, made_by, confirmed_at, late,
        ended_at, assignee, window_name, refusals, place, item_group, tier, starts_at, ends_at, asked_for
      from booking join booking_slot on id = slot
      """;

  static BookingRow read(ResultSet row, int n) throws SQLException {
    return new BookingRow(row.getString(1), row.getLong(2), row.getBytes(3), row.getString(4),
        BookingState.valueOf(row.getString(5)), row.getBytes(6), row.getBytes(7), instant(row, 8), instant(row, 9),
        row.getString(10), instant(row, 11), row.getBoolean(12), instant(row, 13), row.getString(14),
        row.getString(15), List.of((String[]) row.getArray(16).getArray()), row.getString(17), row.getString(18),
        Tier.valueOf(row.getString(19)), instant(row, 20), instant(row, 21), instant(row, 22));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  Booking booking(Clock clock) {
    return new Booking(number, place, group, item, tier, LocalDateTime.ofInstant(from, clock.getZone()),
        LocalDateTime.ofInstant(until, clock.getZone()), state, holdUntil, madeAt, late, assignee, window, refusals);
  }

  /** Whether whose it was is not known any more. */
  boolean isNobodys() {
    return person.length == 0;
  }

  boolean isHeldAt(Instant now) {
    return state == BookingState.HELD && (confirmedAt != null || now.isBefore(holdUntil));
  }
}

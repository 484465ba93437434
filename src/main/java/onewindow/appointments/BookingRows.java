package onewindow.appointments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.cases.CaseStateException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of bookings. */
@Repository
class BookingRows {

  private final JdbcTemplate jdbc;

  BookingRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  long nextSequence() {
    return jdbc.queryForObject("select nextval('booking_sequence')", Long.class);
  }

  void insert(New booking) {
    jdbc.update("""
        insert into booking (number, slot, person, request_key, item, state, name, phone, hold_until, made_at, made_by,
          asked_for)
        values (?, ?, ?, ?, ?, 'HELD', ?, ?, ?, ?, ?, (select starts_at from booking_slot where id = ?))""", booking.number(), booking.slot(), booking.person(),
        booking.requestKey(), booking.item(), booking.name(), booking.phone(), Timestamp.from(booking.holdUntil()),
        Timestamp.from(booking.at()), booking.madeBy(), booking.slot());
  }

  Optional<BookingRow> find(String number) {
    return jdbc.query(BookingRow.SELECT + "where number = ?", BookingRow::read, number).stream().findFirst();
  }

  /** @throws CaseStateException if there is none */
  BookingRow get(String number) {
    return find(number).orElseThrow(() -> new CaseStateException("There is no booking " + number));
  }

  /** With its row locked; the person and the time are locked before. */
  BookingRow lock(String number) {
    return jdbc.query(BookingRow.SELECT + "where number = ? for update of booking", BookingRow::read, number).get(0);
  }

  Optional<BookingRow> byRequest(byte[] person, String requestKey) {
    return jdbc.query(BookingRow.SELECT + "where person = ? and request_key = ?", BookingRow::read, person, requestKey)
        .stream().findFirst();
  }

  List<BookingRow> ofPerson(byte[] person) {
    return jdbc.query(BookingRow.SELECT + "where person = ? and state <> 'REFUSED' order by starts_at desc, number",
        BookingRow::read, (Object) person);
  }

  /** Those that somebody is expected for, or came for, from one moment until another. */
  List<BookingRow> at(String place, Instant from, Instant until) {
    return jdbc.query(BookingRow.SELECT + "where place = ? and starts_at >= ? and starts_at < ?"
        + " and state in ('BOOKED', 'ARRIVED', 'NO_SHOW', 'FINISHED') order by starts_at, number", BookingRow::read,
        place, Timestamp.from(from), Timestamp.from(until));
  }

  /** Those that somebody may still come for, from one moment until another. */
  List<BookingRow> open(String place, Instant from, Instant until) {
    return jdbc.query(BookingRow.SELECT + "where place = ? and starts_at >= ? and starts_at < ?"
        + " and state in ('HELD', 'BOOKED') order by starts_at, number", BookingRow::read, place, Timestamp.from(from),
        Timestamp.from(until));
  }

  /** A process wants to carry it. @return false if one does, or it is no new booking */
  boolean begin(String number, Instant now) {
    return jdbc.update("update booking set begun_at = ? where number = ? and state = 'HELD' and begun_at is null",
        Timestamp.from(now), number) == 1;
  }

  void state(String number, BookingState state) {
    jdbc.update("update booking set state = ? where number = ?", state.name(), number);
  }

  void ended(String number, BookingState state, Instant now) {
    jdbc.update("update booking set state = ?, ended_at = ? where number = ?", state.name(), Timestamp.from(now), number);
  }

  /** Nothing of a person is kept who may not book. */
  void refused(String number, List<String> codes, Instant now) {
    jdbc.update("update booking set state = 'REFUSED', ended_at = ?, refusals = ?, name = null, phone = null"
        + " where number = ?", Timestamp.from(now), codes.toArray(String[]::new), number);
  }

  void confirmed(String number, Instant now) {
    jdbc.update("update booking set confirmed_at = ? where number = ?", Timestamp.from(now), number);
  }

  void arrived(String number, Instant now, boolean late, String window) {
    jdbc.update("update booking set state = 'ARRIVED', arrived_at = ?, late = ?, window_name = ? where number = ?",
        Timestamp.from(now), late, window, number);
  }

  void reachedBy(String number, byte[] phone) {
    jdbc.update("update booking set phone = ? where number = ?", phone, number);
  }

  void called(String number, String window) {
    jdbc.update("update booking set window_name = ? where number = ?", window, number);
  }

  /** Who has come and was not called, in the order of who waits longest; nobody waits before their time. */
  List<BookingRow> waiting(String place, Instant from, Instant until) {
    return jdbc.query(BookingRow.SELECT + "where place = ? and starts_at >= ? and starts_at < ? and state = 'ARRIVED'"
        + " and window_name is null order by greatest(arrived_at, starts_at), arrived_at, number", BookingRow::read,
        place, Timestamp.from(from), Timestamp.from(until));
  }

  void moved(String number, long slot) {
    jdbc.update("update booking set slot = ?, assignee = null where number = ?", slot, number);
  }

  void assigned(String number, String username) {
    jdbc.update("update booking set assignee = ? where number = ?", username, number);
  }

  /** A new booking, its name and telephone number sealed. */
  record New(String number, long slot, byte[] person, String requestKey, String item, byte[] name, byte[] phone,
      Instant holdUntil, Instant at, String madeBy) {}
}

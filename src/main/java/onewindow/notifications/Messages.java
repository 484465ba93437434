package onewindow.notifications;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of messages as whoever sends them sees it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Messages {

  private static final String TAKE = """
      update message set next_at = ? where id in (select id from message where state = 'WAITING' and next_at <= ?
        order by next_at limit ? for update skip locked)
      returning id, coalesce(case_number, booking), service, code, person, applicant, last_day, attempts""";
  private final JdbcTemplate jdbc;

  Messages(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void plan(List<Planned> messages) {
    jdbc.batchUpdate("""
        insert into message (id, case_number, booking, service, code, person, applicant, last_day, told_at, shown_at,
          next_at, state) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING') on conflict do nothing""",
        messages.stream().map(Messages::row).toList());
  }

  /** Those that are due, for this node alone until the moment given; several nodes never take the same. */
  List<DueMessage> take(Instant now, Instant until, int most) {
    return jdbc.query(TAKE, Messages::due, Timestamp.from(until), Timestamp.from(now), most);
  }

  /** From now on it can be read, if it could not be before. */
  void show(UUID id, Instant now) {
    jdbc.update("update message set shown_at = ? where id = ? and shown_at is null", Timestamp.from(now), id);
  }

  void postpone(UUID id, Instant until) {
    jdbc.update("update message set next_at = ? where id = ?", Timestamp.from(until), id);
  }

  /** Written before it leaves the house. @param channel null where it was not clear yet by which way it would go */
  void attempt(UUID id, MessageChannel channel) {
    jdbc.update("update message set channel = coalesce(?, channel), attempts = attempts + 1 where id = ?",
        channel == null ? null : channel.name(), id);
  }

  void sent(UUID id, Instant at, String gatewayId) {
    jdbc.update("update message set state = ?, sent_at = ?, gateway_id = ?, failure = null where id = ?",
        MessageState.SENT.name(), Timestamp.from(at), gatewayId, id);
  }

  void failed(UUID id, String why, Instant again) {
    jdbc.update("update message set failure = ?, next_at = ? where id = ?", why, Timestamp.from(again), id);
  }

  void end(UUID id, MessageState state, String why) {
    jdbc.update("update message set state = ?, failure = ? where id = ?", state.name(), why, id);
  }

  private static Object[] row(Planned message) {
    boolean booking = message.service().equals(BookingMessages.SERVICE);
    return new Object[] {message.id(), booking ? null : message.caseNumber(), booking ? message.caseNumber() : null,
        message.service(), message.code(), message.person(), message.applicant(), message.lastDay() == null ? null : Date.valueOf(message.lastDay()),
        Timestamp.from(message.toldAt()), message.shownAt() == null ? null : Timestamp.from(message.shownAt()),
        Timestamp.from(message.nextAt())};
  }

  private static DueMessage due(ResultSet row, int n) throws SQLException {
    Date lastDay = row.getDate(7);
    return new DueMessage(row.getObject(1, UUID.class), row.getString(2), row.getString(3), row.getString(4),
        row.getBytes(5), row.getBoolean(6), lastDay == null ? null : lastDay.toLocalDate(), row.getInt(8));
  }
}

package onewindow.notifications;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onewindow.cases.Addressees;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the table of messages for the people they are for. */
@Component
@Transactional
class StoredMessages implements MessageReading {

  private static final int NEWEST = 200;
  private static final String READABLE = """
      select id, coalesce(case_number, booking) case_number, service, code, last_day, shown_at, state, channel, next_at, sent_at, read_at
      from message where person = ? and shown_at is not null""";
  private final JdbcTemplate jdbc;
  private final Addressees addressees;
  private final MessageWords words;
  private final Clock clock;

  StoredMessages(JdbcTemplate jdbc, Addressees addressees, MessageWords words, Clock clock) {
    this.jdbc = jdbc;
    this.addressees = addressees;
    this.words = words;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<KeptMessage> ofPerson(String idNumber) {
    return jdbc.query(READABLE + " order by shown_at desc, id limit ?", this::message, addressees.person(idNumber), NEWEST);
  }

  /** Every one that can be read, the newest first. */
  @Transactional(readOnly = true)
  List<KeptMessage> all(String idNumber) {
    return jdbc.query(READABLE + " order by shown_at desc, id", this::message, addressees.person(idNumber));
  }

  @Override
  @Transactional(readOnly = true)
  public int unread(String idNumber) {
    return jdbc.queryForObject("select count(*) from message where person = ? and shown_at is not null"
        + " and read_at is null", Integer.class, (Object) addressees.person(idNumber));
  }

  @Override
  public Optional<KeptMessage> read(String id, String idNumber) {
    return uuid(id).flatMap(known -> {
      byte[] person = addressees.person(idNumber);
      jdbc.update("update message set read_at = ? where id = ? and person = ? and shown_at is not null"
          + " and read_at is null", now(), known, person);
      return jdbc.query(READABLE + " and id = ?", this::message, person, known).stream().findFirst();
    });
  }

  @Override
  public void readAll(String idNumber) {
    jdbc.update("update message set read_at = ? where person = ? and shown_at is not null and read_at is null", now(),
        addressees.person(idNumber));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private KeptMessage message(ResultSet row, int n) throws SQLException {
    Date lastDay = row.getDate("last_day");
    MessageWords.Worded worded = words.of(row.getString("code"), row.getString("service"),
        row.getString("case_number"), lastDay == null ? null : lastDay.toLocalDate());
    String channel = row.getString("channel");
    return new KeptMessage(row.getObject("id", UUID.class), row.getString("case_number"),
        worded.about(), worded.subject(),
        worded.text(), instant(row, "shown_at"), MessageState.valueOf(row.getString("state")),
        channel == null ? null : MessageChannel.valueOf(channel), instant(row, "next_at"), instant(row, "sent_at"),
        row.getTimestamp("read_at") != null);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}

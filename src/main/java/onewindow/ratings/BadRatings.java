package onewindow.ratings;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import onewindow.cases.CaseStateException;
import onewindow.privacy.CaseKey;
import onewindow.ratings.BadRating.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of bad ratings, with what people did about them. */
@Repository
class BadRatings {

  private static final String REPLY = "rating-reply";
  private static final String REASON = "rating-step";
  private static final String COLUMNS = """
      select state, opened_at, due_at, begun_at, overdue_at, appealed_by,
        (select reply from rating_step step where step.case_number = bad.case_number and bad.published
          and reply is not null order by id desc limit 1),
        (select reason from rating_step step where step.case_number = bad.case_number and bad.state = 'EXCLUDED'
          and outcome = 'upheld' order by id desc limit 1)
      from bad_rating bad where case_number = ?""";
  private final JdbcTemplate jdbc;

  BadRatings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void open(String caseNumber, Instant now, Instant due) {
    jdbc.update("insert into bad_rating (case_number, state, opened_at, due_at) values (?, ?, ?, ?)", caseNumber,
        State.CONTACTING.name(), Timestamp.from(now), Timestamp.from(due));
  }

  Optional<BadRating> of(String caseNumber, CaseKey key) {
    return jdbc.query(COLUMNS, (row, n) -> read(row, key), caseNumber).stream().findFirst();
  }

  /** @throws CaseStateException if nobody rated the case badly */
  BadRating get(String caseNumber, CaseKey key) {
    return of(caseNumber, key).orElseThrow(
        () -> new CaseStateException("Case " + caseNumber + " has no bad rating to follow up"));
  }

  void begun(String caseNumber, Instant at) {
    jdbc.update("update bad_rating set begun_at = ? where case_number = ?", Timestamp.from(at), caseNumber);
  }

  void overdue(String caseNumber, Instant at) {
    jdbc.update("update bad_rating set overdue_at = ? where case_number = ?", Timestamp.from(at), caseNumber);
  }

  void appealed(String caseNumber, String by) {
    jdbc.update("update bad_rating set appealed_by = ? where case_number = ?", by, caseNumber);
  }

  void published(String caseNumber) {
    jdbc.update("update bad_rating set published = true where case_number = ?", caseNumber);
  }

  /** @param due until when the next step is owed; null where none is */
  void move(String caseNumber, State next, Instant due) {
    jdbc.update("update bad_rating set state = ?, due_at = ? where case_number = ?", next.name(),
        due == null ? null : Timestamp.from(due), caseNumber);
  }

  void keep(String caseNumber, CaseKey key, Entered entered, Instant at) {
    jdbc.update("insert into rating_step (case_number, at, step, outcome, done_by, reason, reply)"
        + " values (?, ?, ?, ?, ?, ?, ?)", caseNumber, Timestamp.from(at), entered.step().task(), entered.outcome(),
        entered.clerk(), seal(key, REASON, entered.reason()), seal(key, REPLY, entered.reply()));
  }

  /** The reason that somebody gave with an outcome the last time, or null. */
  String reason(String caseNumber, CaseKey key, Step step) {
    return jdbc.query("select reason from rating_step where case_number = ? and step = ? order by id desc limit 1",
        (row, n) -> open(key, REASON, row.getBytes(1)), caseNumber, step.task()).stream().findFirst().orElse(null);
  }

  private static BadRating read(ResultSet row, CaseKey key) throws SQLException {
    return new BadRating(State.valueOf(row.getString(1)), instant(row, 2), instant(row, 3), instant(row, 4),
        instant(row, 5), row.getString(6), open(key, REPLY, row.getBytes(7)), open(key, REASON, row.getBytes(8)));
  }

  private static byte[] seal(CaseKey key, String column, String text) {
    return text == null ? null : key.seal(column, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String open(CaseKey key, String column, byte[] sealed) {
    return sealed == null ? null : new String(key.open(column, sealed), StandardCharsets.UTF_8);
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  /** What somebody entered in the form of a step. */
  record Entered(Step step, String outcome, String reason, String reply, String clerk) {}
}

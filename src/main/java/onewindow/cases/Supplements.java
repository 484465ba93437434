package onewindow.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onewindow.privacy.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The notices by which applicants were asked for what was missing. */
@Repository
class Supplements {

  private static final String ITEMS = "supplement";
  private final JdbcTemplate jdbc;
  private final SealedJson json;

  Supplements(JdbcTemplate jdbc, SealedJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void ask(String caseNumber, CaseKey key, Supplement supplement) {
    jdbc.update("insert into supplement (case_number, asked_at, asked_by, due_at, items) values (?, ?, ?, ?, ?)",
        caseNumber, Timestamp.from(supplement.askedAt()), supplement.askedBy(), Timestamp.from(supplement.due()),
        json.seal(key, ITEMS, supplement.items()));
  }

  int count(String caseNumber) {
    return jdbc.queryForObject("select count(*) from supplement where case_number = ?", Integer.class, caseNumber);
  }

  /** When the time for the open notice is over. @throws CaseStateException if none is open */
  Instant due(String caseNumber) {
    return jdbc.query("select due_at from supplement where case_number = ? and received_at is null"
        + " and expired_at is null", (row, n) -> row.getTimestamp(1).toInstant(), caseNumber).stream().findFirst()
        .orElseThrow(() -> new CaseStateException("Case " + caseNumber + " has no open supplement"));
  }

  /** When the last of what was missing came; empty if nothing did. */
  Optional<Instant> lastReceived(String caseNumber) {
    return Optional.ofNullable(jdbc.queryForObject("select max(received_at) from supplement where case_number = ?",
        Timestamp.class, caseNumber)).map(Timestamp::toInstant);
  }

  /** The newest notice. */
  Optional<Supplement> latest(String caseNumber, CaseKey key) {
    return jdbc.query("""
        select count(*) over (), asked_at, asked_by, due_at, items, received_at, expired_at
        from supplement where case_number = ? order by id desc limit 1""", (row, n) -> read(row, key), caseNumber)
        .stream().findFirst();
  }

  void received(String caseNumber, Instant at) {
    close("received_at", caseNumber, at);
  }

  void expired(String caseNumber, Instant at) {
    close("expired_at", caseNumber, at);
  }

  private void close(String column, String caseNumber, Instant at) {
    int closed = jdbc.update("update supplement set " + column + " = ?"
        + " where case_number = ? and received_at is null and expired_at is null", Timestamp.from(at), caseNumber);
    if (closed != 1) {
      throw new CaseStateException("Case " + caseNumber + " has " + closed + " open supplements; one was expected");
    }
  }

  private Supplement read(ResultSet row, CaseKey key) throws SQLException {
    List<Supplement.Item> items = Arrays.asList(json.open(key, ITEMS, row.getBytes(5), Supplement.Item[].class));
    return new Supplement(row.getInt(1), row.getTimestamp(2).toInstant(), row.getString(3),
        row.getTimestamp(4).toInstant(), items, instant(row.getTimestamp(6)), instant(row.getTimestamp(7)));
  }

  private static Instant instant(Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}

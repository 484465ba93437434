package onewindow.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import onewindow.cases.Finding;
import onewindow.forms.LocalizedText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of what was done about cases' time. A line is never deleted. */
@Repository
class Ledger {

  private static final String LINES = """
      select id, case_number, service, code, entry.light, told, at, holder, reason_zh, reason_en, basis_zh,
        basis_en, remedy, remedied_by, remedied_at, appeal, appealed_by, appealed_at, ruling, ruled_by, ruled_at, upheld
      from supervision_entry entry join supervised_case using (case_number)""";
  private final JdbcTemplate jdbc;

  Ledger(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** @return false if the case has had it before */
  boolean enter(Supervised known, Measure measure, Finding finding, String holder, Instant now) {
    return 1 == jdbc.update("""
        insert into supervision_entry (case_number, code, light, told, at, holder, reason_zh, reason_en, basis_zh,
          basis_en)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""", known.caseNumber(), finding.code(),
        measure.light().level(), measure.told().name(), Timestamp.from(now), holder, finding.reason().zh(),
        finding.reason().en(), finding.basis().zh(), finding.basis().en());
  }

  /** With its row locked. */
  Optional<LedgerEntry> lock(long id) {
    return jdbc.query(LINES + " where id = ? for update of entry", Ledger::read, id).stream().findFirst();
  }

  List<LedgerEntry> of(String caseNumber) {
    return jdbc.query(LINES + " where case_number = ? order by id", Ledger::read, caseNumber);
  }

  /** Newest first. @param light null for cards, and what was told, of every kind */
  List<LedgerEntry> lines(Collection<String> services, Light light, Instant from, Instant until, int most) {
    return jdbc.query(LINES + """
         where service = any(?) and (?::int is null or entry.light = ?) and at >= ? and at < ?
        order by id desc limit ?""", Ledger::read, services.toArray(String[]::new), level(light), level(light),
        Timestamp.from(from), Timestamp.from(until), most);
  }

  void remedy(long id, String text, String by, Instant at) {
    jdbc.update("update supervision_entry set remedy = ?, remedied_by = ?, remedied_at = ? where id = ?",
        text, by, Timestamp.from(at), id);
  }

  void appeal(long id, String grounds, String by, Instant at) {
    jdbc.update("update supervision_entry set appeal = ?, appealed_by = ?, appealed_at = ? where id = ?",
        grounds, by, Timestamp.from(at), id);
  }

  void rule(long id, boolean upheld, String reason, String by, Instant at) {
    jdbc.update("update supervision_entry set upheld = ?, ruling = ?, ruled_by = ?, ruled_at = ? where id = ?",
        upheld, reason, by, Timestamp.from(at), id);
  }

  private static Integer level(Light light) {
    return light == null ? null : light.level();
  }

  private static LedgerEntry read(ResultSet row, int n) throws SQLException {
    LedgerEntry.Note grounds = note(row, 16);
    return new LedgerEntry(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
        Light.of(row.getInt(5)), Told.valueOf(row.getString(6)), row.getTimestamp(7).toInstant(), row.getString(8),
        new LocalizedText(row.getString(9), row.getString(10)),
        new LocalizedText(row.getString(11), row.getString(12)), note(row, 13),
        grounds == null ? null : new LedgerEntry.Appeal(grounds, note(row, 19), row.getBoolean(22)));
  }

  private static LedgerEntry.Note note(ResultSet row, int column) throws SQLException {
    return row.getString(column) == null ? null : new LedgerEntry.Note(
        row.getString(column), row.getString(column + 1), row.getTimestamp(column + 2).toInstant());
  }
}

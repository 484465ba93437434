package onewindow.cases;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.privacy.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of checks of commitments, with what clerks judged in them. */
@Repository
class CommitmentChecks {

  private static final String REASON = "commitment";
  private static final String COLUMNS = """
      select state, role, materials, opened_at, due_at, begun_at, overdue_at, correction_due_at, correction_received_at,
        closed_at, (select reason from commitment_judgement judged where judged.case_number = checked.case_number
          order by id desc limit 1)
      from commitment_check checked where case_number = ?""";
  private final JdbcTemplate jdbc;

  CommitmentChecks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void open(String caseNumber, String role, List<String> materials, Instant now, Instant due) {
    jdbc.update("insert into commitment_check (case_number, state, role, materials, opened_at, due_at)"
        + " values (?, ?, ?, ?, ?, ?)", caseNumber, CommitmentCheck.State.CHECKING.name(), role,
        materials.toArray(String[]::new), Timestamp.from(now), Timestamp.from(due));
  }

  Optional<CommitmentCheck> of(String caseNumber, CaseKey key) {
    return jdbc.query(COLUMNS, (row, n) -> read(row, key), caseNumber).stream().findFirst();
  }

  /** @throws CaseStateException if the case has none */
  CommitmentCheck get(String caseNumber, CaseKey key) {
    return of(caseNumber, key).orElseThrow(
        () -> new CaseStateException("Case " + caseNumber + " has no commitment to check"));
  }

  void begun(String caseNumber, Instant at) {
    set("begun_at", caseNumber, at);
  }

  void overdue(String caseNumber, Instant at) {
    set("overdue_at", caseNumber, at);
  }

  void correctionReceived(String caseNumber, Instant at) {
    set("correction_received_at", caseNumber, at);
  }

  void correcting(String caseNumber, Instant due) {
    jdbc.update("update commitment_check set state = ?, correction_due_at = ? where case_number = ?",
        CommitmentCheck.State.CORRECTING.name(), Timestamp.from(due), caseNumber);
  }

  void close(String caseNumber, CommitmentCheck.State state, Instant at) {
    jdbc.update("update commitment_check set state = ?, closed_at = ? where case_number = ?", state.name(),
        Timestamp.from(at), caseNumber);
  }

  void judge(String caseNumber, CaseKey key, Judgement judgement, String reason, String clerk, Instant at) {
    jdbc.update("insert into commitment_judgement (case_number, at, judgement, judged_by, reason)"
        + " values (?, ?, ?, ?, ?)", caseNumber, Timestamp.from(at), judgement.name(), clerk,
        key.seal(REASON, reason.getBytes(StandardCharsets.UTF_8)));
  }

  Optional<Judged> judged(String caseNumber) {
    return jdbc.query("select judgement, judged_by from commitment_judgement where case_number = ?"
        + " order by id desc limit 1", (row, n) -> new Judged(Judgement.valueOf(row.getString(1)), row.getString(2)),
        caseNumber).stream().findFirst();
  }

  private void set(String column, String caseNumber, Instant at) {
    jdbc.update("update commitment_check set " + column + " = ? where case_number = ?", Timestamp.from(at), caseNumber);
  }

  private static CommitmentCheck read(ResultSet row, CaseKey key) throws SQLException {
    byte[] reason = row.getBytes(11);
    return new CommitmentCheck(CommitmentCheck.State.valueOf(row.getString(1)), row.getString(2),
        List.of((String[]) row.getArray(3).getArray()), instant(row, 4), instant(row, 5), instant(row, 6),
        instant(row, 7), instant(row, 8), instant(row, 9), instant(row, 10),
        reason == null ? null : new String(key.open(REASON, reason), StandardCharsets.UTF_8));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  /** The newest judgement and who gave it. */
  record Judged(Judgement judgement, String by) {}
}

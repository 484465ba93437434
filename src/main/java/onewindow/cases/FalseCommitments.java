package onewindow.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who made a false commitment, by keyed index of the ID number, until they have repaired it (国办发〔2020〕42号). */
@Repository
class FalseCommitments {

  private final JdbcTemplate jdbc;

  FalseCommitments(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void record(String caseNumber, String role, String by, Instant at) {
    jdbc.update("""
        insert into false_commitment (case_number, person, recorded_at, recorded_by)
        select case_number, person, ?, ? from case_party where case_number = ? and role = ?""",
        Timestamp.from(at), by, caseNumber, role);
  }

  /** The parts in this case of people who have an unrepaired record. */
  Set<String> roles(String caseNumber) {
    return Set.copyOf(jdbc.queryForList("""
        select distinct role from case_party party where case_number = ? and exists (
          select 1 from false_commitment record where record.person = party.person and repaired_at is null)""",
        String.class, caseNumber));
  }

  boolean exists(String caseNumber) {
    return Boolean.TRUE.equals(jdbc.queryForObject(
        "select exists (select 1 from false_commitment where case_number = ?)", Boolean.class, caseNumber));
  }

  /** @return false if it had been repaired before */
  boolean repair(String caseNumber, byte[] sealedRepair, String by, Instant at) {
    return 1 == jdbc.update("update false_commitment set repaired_at = ?, repaired_by = ?, repair = ?"
        + " where case_number = ? and repaired_at is null", Timestamp.from(at), by, sealedRepair, caseNumber);
  }
}

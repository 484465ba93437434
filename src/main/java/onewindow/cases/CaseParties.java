package onewindow.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onewindow.privacy.KeyedIndex;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who a case is about, by keyed index of the ID number; and the values that only one case may use. */
@Repository
class CaseParties {

  private static final String STATES = "select role, person = applicant, confirmed_at, confirmed_by from case_party"
      + " join case_file on number = case_number where case_number = ?";
  private final JdbcTemplate jdbc;
  private final KeyedIndex index;

  CaseParties(JdbcTemplate jdbc, KeyedIndex index) {
    this.jdbc = jdbc;
    this.index = index;
  }

  byte[] person(String idNumber) {
    return index.of("person", idNumber);
  }

  /**
   * @param person as {@link #person} gives it
   * @param confirmedAt when and by whom the application was confirmed; null where that is awaited
   */
  void add(String caseNumber, PartyState party, byte[] person) {
    jdbc.update("insert into case_party (case_number, role, person, confirmed_at, confirmed_by) values (?, ?, ?, ?, ?)",
        caseNumber, party.role(), person, timestamp(party.confirmedAt()), party.confirmedBy());
  }

  List<PartyState> of(String caseNumber) {
    return jdbc.query(STATES + " order by role", CaseParties::state, caseNumber);
  }

  List<Addressee> addressees(String caseNumber) {
    return jdbc.query("select role, person = applicant, confirmed_at is not null, person from case_party"
        + " join case_file on number = case_number where case_number = ? order by role",
        (row, n) -> new Addressee(row.getString(1), row.getBoolean(2), row.getBoolean(3), row.getBytes(4)), caseNumber);
  }

  /** The part that this person has in the case. */
  Optional<PartyState> of(String caseNumber, String idNumber) {
    return jdbc.query(STATES + " and person = ?", CaseParties::state, caseNumber, person(idNumber)).stream().findFirst();
  }

  /** Those of the cases that somebody named in them has not confirmed. */
  Set<String> unconfirmed(Collection<String> caseNumbers) {
    return Set.copyOf(jdbc.queryForList(
        "select distinct case_number from case_party where case_number = any(?) and confirmed_at is null", String.class,
        (Object) caseNumbers.toArray(String[]::new)));
  }

  void confirm(String caseNumber, PartyState party) {
    jdbc.update("update case_party set confirmed_at = ?, confirmed_by = ? where case_number = ? and role = ?",
        timestamp(party.confirmedAt()), party.confirmedBy(), caseNumber, party.role());
  }

  private static PartyState state(ResultSet row, int n) throws SQLException {
    Timestamp confirmed = row.getTimestamp(3);
    return new PartyState(row.getString(1), row.getBoolean(2), confirmed == null ? null : confirmed.toInstant(),
        row.getString(4));
  }

  private static Timestamp timestamp(Instant at) {
    return at == null ? null : Timestamp.from(at);
  }

  boolean isParty(String caseNumber, String idNumber) {
    return Boolean.TRUE.equals(jdbc.queryForObject(
        "select exists (select 1 from case_party where case_number = ? and person = ?)", Boolean.class,
        caseNumber, person(idNumber)));
  }

  /** @return the case that uses the value already; empty when it is now taken for this case */
  Optional<String> claim(String caseNumber, String service, String field, String value) {
    byte[] digest = index.of("unique:" + service + ":" + field, value);
    int claimed = jdbc.update("""
        insert into unique_value (case_number, service, field, digest, active) values (?, ?, ?, ?, true)
        on conflict (service, field, digest) where active do nothing""", caseNumber, service, field, digest);
    return claimed == 1 ? Optional.empty() : Optional.of(jdbc.queryForObject(
        "select case_number from unique_value where service = ? and field = ? and digest = ? and active",
        String.class, service, field, digest));
  }

  /** Frees the case's unique values for another application. */
  void release(String caseNumber) {
    jdbc.update("update unique_value set active = false where case_number = ?", caseNumber);
  }
}

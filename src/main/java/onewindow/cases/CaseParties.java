package onewindow.cases;

import java.util.Optional;
import onewindow.privacy.KeyedIndex;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who a case is about, by keyed index of the ID number; and the values that only one case may use. */
@Repository
class CaseParties {

  private final JdbcTemplate jdbc;
  private final KeyedIndex index;

  CaseParties(JdbcTemplate jdbc, KeyedIndex index) {
    this.jdbc = jdbc;
    this.index = index;
  }

  byte[] person(String idNumber) {
    return index.of("person", idNumber);
  }

  /** @param person as {@link #person} gives it */
  void add(String caseNumber, String role, byte[] person) {
    jdbc.update("insert into case_party (case_number, role, person) values (?, ?, ?)", caseNumber, role, person);
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

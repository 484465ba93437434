package onewindow.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.Services;
import onewindow.privacy.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The commitment of a case: what the form says, by whom, whether it was taken back, and how its check stands. */
@Component
class Commitments {

  private final JdbcTemplate jdbc;
  private final CaseParties parties;
  private final CommitmentChecks checks;
  private final Services services;

  Commitments(JdbcTemplate jdbc, CaseParties parties, CommitmentChecks checks, Services services) {
    this.jdbc = jdbc;
    this.parties = parties;
    this.checks = checks;
    this.services = services;
  }

  Optional<Commitment> of(CaseFile file, CaseKey key, Map<String, Object> form) {
    ServiceDefinition definition = services.definition(file.serviceVersion());
    List<String> materials = named(definition, form);
    return materials.isEmpty() ? Optional.empty() : committer(file, definition, form).map(role ->
        new Commitment(role, materials, withdrawnAt(file.number()), checks.of(file.number(), key).orElse(null)));
  }

  /** The materials that are committed for now: none once the commitment was taken back. */
  Set<String> inForce(CaseFile file, Map<String, Object> form) {
    List<String> materials = named(services.definition(file.serviceVersion()), form);
    return materials.isEmpty() || withdrawnAt(file.number()) != null ? Set.of() : Set.copyOf(materials);
  }

  void withdraw(String caseNumber, String role, Instant at) {
    jdbc.update("insert into commitment_withdrawal (case_number, at, role) values (?, ?, ?)", caseNumber,
        Timestamp.from(at), role);
  }

  /** The role of whoever makes it; empty where the form names nobody in the case. */
  private Optional<String> committer(CaseFile file, ServiceDefinition definition, Map<String, Object> form) {
    return parties.of(file.number()).stream().filter(party -> definition.committedBy() == null ? party.applicant()
        : party.role().equals(form.get(definition.committedBy()))).map(PartyState::role).findFirst();
  }

  private Instant withdrawnAt(String caseNumber) {
    return jdbc.query("select at from commitment_withdrawal where case_number = ?",
        (row, n) -> row.getTimestamp(1).toInstant(), caseNumber).stream().findFirst().orElse(null);
  }

  private static List<String> named(ServiceDefinition definition, Map<String, Object> form) {
    return form.get(definition.commitments()) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }
}

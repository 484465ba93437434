package onewindow.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.Services;
import onewindow.privacy.CaseKey;
import org.springframework.stereotype.Component;

/** Has a commitment checked once a result was issued that rests on it, in the transaction that issues the result. */
@Component
class CommitmentOpening {

  private static final Set<Finding.Provision> BY_COMMITMENT =
      Set.of(Finding.Provision.COMMITMENT, Finding.Provision.LATER);
  private final Commitments commitments;
  private final CommitmentChecks checks;
  private final KeptDecisions decisions;
  private final Timelines timelines;
  private final CaseWaits waits;
  private final Processes processes;
  private final Services services;
  private final Clock clock;

  CommitmentOpening(Commitments commitments, CommitmentChecks checks, KeptDecisions decisions, Timelines timelines,
      CaseWaits waits, Processes processes, Services services, Clock clock) {
    this.commitments = commitments;
    this.checks = checks;
    this.decisions = decisions;
    this.timelines = timelines;
    this.waits = waits;
    this.processes = processes;
    this.services = services;
    this.clock = clock;
  }

  /** @param form what the applicant handed in, opened by the caller */
  void issued(CaseFile file, CaseKey key, Map<String, Object> form) {
    ServiceDefinition.CommitmentCheck check = services.definition(file.serviceVersion()).commitmentCheck();
    if (check == null) {
      return;
    }
    commitments.of(file, key, form).ifPresent(made -> {
      List<String> materials = relied(file.number(), key);
      if (!materials.isEmpty()) {
        open(file, made.role(), materials, check);
      }
    });
  }

  /** The papers that the decision in force did without because somebody committed for them. */
  private List<String> relied(String caseNumber, CaseKey key) {
    return decisions.ruling(caseNumber, key).stream().flatMap(ruling -> ruling.findings().stream())
        .filter(finding -> finding.provision() != null && BY_COMMITMENT.contains(finding.provision()))
        .map(Finding::material).distinct().toList();
  }

  private void open(
      CaseFile file, String role, List<String> materials, ServiceDefinition.CommitmentCheck check) {
    Instant now = clock.instant();
    checks.open(file.number(), role, materials, now, waits.end(now, check.check()));
    timelines.add(file.number(),
        new TimelineEntry(now, "commitment-check-opened", Map.of("role", role), KeptDecision.BY_RULES));
    processes.startBeside(file.number(), Processes.COMMITMENT_CHECK);
  }
}

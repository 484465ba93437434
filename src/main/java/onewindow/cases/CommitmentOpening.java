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
  private final SealedJson json;
  private final Clock clock;

  CommitmentOpening(Commitments commitments, CommitmentChecks checks, KeptDecisions decisions, Timelines timelines,
      CaseWaits waits, Processes processes, Services services, SealedJson json, Clock clock) {
    this.commitments = commitments;
    this.checks = checks;
    this.decisions = decisions;
    this.timelines = timelines;
    this.waits = waits;
    this.processes = processes;
    this.services = services;
    this.json = json;
    this.clock = clock;
  }

  void issued(CaseFile file, CaseKey key) {
    ServiceDefinition.CommitmentCheck check = services.version(file.serviceVersion()).definition().commitmentCheck();
    List<String> materials = check == null ? List.of() : relied(file.number(), key);
    if (!materials.isEmpty()) {
      Map<String, Object> form = json.open(key, "application", file.application());
      commitments.of(file, key, form).ifPresent(made -> open(file, made.role(), materials, check));
    }
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

package onewindow.cases;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.Services;
import onewindow.forms.LocalizedText;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;

/** Where commitments are taken back and corrected. */
@Component
class CommitmentDesk implements CommitmentRequests {

  private final PartyCases cases;
  private final Commitments commitments;
  private final CommitmentChecks checks;
  private final CaseVerbs verbs;
  private final HandedInPapers papers;
  private final Timelines timelines;
  private final Processes processes;
  private final Services services;
  private final CaseKeys keys;
  private final SealedJson json;
  private final Clock clock;

  CommitmentDesk(PartyCases cases, Commitments commitments, CommitmentChecks checks, CaseVerbs verbs,
      HandedInPapers papers,
      Timelines timelines, Processes processes, Services services, CaseKeys keys, SealedJson json, Clock clock) {
    this.cases = cases;
    this.commitments = commitments;
    this.checks = checks;
    this.verbs = verbs;
    this.papers = papers;
    this.timelines = timelines;
    this.processes = processes;
    this.services = services;
    this.keys = keys;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public PartyAnswer takeBack(String caseNumber, String idNumber) {
    return cases.act(caseNumber, idNumber, (file, party) -> {
      CaseKey key = keys.open(caseNumber, file.wrappedKey());
      Commitment made = commitments.of(file, key, json.open(key, "application", file.application())).orElse(null);
      if (made == null || !made.role().equals(party.role())) {
        return notTheirs(made, file);
      }
      if (made.isWithdrawn()) {
        return new PartyAnswer.Repeated(file.status());
      }
      if (!file.status().canBeWithdrawn()) {
        return PartyCases.refused("尚未作出决定的办件", "a case that is not decided yet", file);
      }
      withdrawn(file, party.role());
      return cases.done(caseNumber);
    });
  }

  private void withdrawn(CaseFile file, String role) {
    commitments.withdraw(file.number(), role, clock.instant());
    tell(file.number(), "commitment-withdrawn", role);
    if (file.status() == CaseStatus.REVIEWING) {
      verbs.reconsider(file.number());
    }
  }

  private PartyAnswer notTheirs(Commitment made, CaseFile file) {
    ServiceDefinition definition = services.definition(file.serviceVersion());
    LocalizedText committer = made == null ? null : definition.partyTitle(made.role());
    return committer == null
        ? PartyCases.refused("commitment", new LocalizedText("作出过承诺的办件", "a case with a commitment"),
            new LocalizedText("本件没有承诺", "a case without one"))
        : PartyCases.refused("commitment", new LocalizedText("由承诺人本人（" + committer.zh() + "）撤回承诺",
            "a withdrawal by whoever made the commitment, the " + committer.en()),
            new LocalizedText("您不是承诺人", "somebody else whom the case concerns"));
  }

  @Override
  public PartyAnswer correct(String caseNumber, String idNumber, Map<String, List<String>> handedIn) {
    return cases.act(caseNumber, idNumber, (file, party) -> {
      CommitmentCheck check = checks.of(caseNumber, keys.open(caseNumber, file.wrappedKey())).orElse(null);
      if (check == null || check.state() != CommitmentCheck.State.CORRECTING) {
        return PartyCases.refused("已被责令改正承诺的办件", "a case in which a correction was ordered", file);
      }
      return papers.refusal(caseNumber, idNumber, check.materials(), handedIn)
          .orElseGet(() -> corrected(caseNumber, party.role()));
    });
  }

  private PartyAnswer corrected(String caseNumber, String role) {
    checks.correctionReceived(caseNumber, clock.instant());
    tell(caseNumber, "correction-received", role);
    processes.urge(caseNumber, Processes.COMMITMENT_CHECK);
    return cases.done(caseNumber);
  }

  private void tell(String caseNumber, String code, String role) {
    timelines.add(caseNumber, new TimelineEntry(clock.instant(), code, Map.of("role", role), role));
  }
}

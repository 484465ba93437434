package onewindow.cases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.catalog.Services;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where clerks of the group that checks record repairs, by the number of the revoked case. */
@Component
@Transactional
class RepairDesk implements Repairs {

  private static final int LONGEST = 500;
  private static final LocalizedText EXPECTED = new LocalizedText(
      "修复情况说明，最多 " + LONGEST + " 字", "what was repaired, at most " + LONGEST + " characters");
  private final CaseFiles files;
  private final CommitmentChecks checks;
  private final FalseCommitments falseOnes;
  private final Timelines timelines;
  private final Services services;
  private final CaseKeys keys;
  private final Clock clock;

  RepairDesk(CaseFiles files, CommitmentChecks checks, FalseCommitments falseOnes, Timelines timelines,
      Services services, CaseKeys keys, Clock clock) {
    this.files = files;
    this.checks = checks;
    this.falseOnes = falseOnes;
    this.timelines = timelines;
    this.services = services;
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public PartyAnswer repair(String caseNumber, String how, String clerk, List<String> groups) {
    if (!falseOnes.exists(caseNumber)) {
      return new PartyAnswer.NotThere();
    }
    CaseFile file = files.lock(caseNumber);
    if (!groups.contains(services.definition(file.serviceVersion()).commitmentCheck().by())) {
      return new PartyAnswer.NotThere();
    }
    return found(how).<PartyAnswer>map(found -> new PartyAnswer.Incomplete(
        List.of(new FieldProblem("how", EXPECTED, found)))).orElseGet(() -> repaired(file, how, clerk));
  }

  /** What is wrong with the text; empty where nothing is. */
  private static Optional<LocalizedText> found(String how) {
    if (how == null || how.isBlank()) {
      return Optional.of(new LocalizedText("没有说明", "nothing"));
    }
    return Optional.of(new LocalizedText(how.length() + " 字", how.length() + " characters"))
        .filter(tooLong -> how.length() > LONGEST);
  }

  private PartyAnswer repaired(CaseFile file, String how, String clerk) {
    CaseKey key = keys.open(file.number(), file.wrappedKey());
    Instant now = clock.instant();
    if (!falseOnes.repair(file.number(), key.seal("repair", how.getBytes(StandardCharsets.UTF_8)), clerk, now)) {
      return new PartyAnswer.Repeated(file.status());
    }
    timelines.add(file.number(), new TimelineEntry(now, "false-commitment-repaired",
        Map.of("role", checks.get(file.number(), key).role()), clerk));
    return new PartyAnswer.Done(file.status());
  }
}

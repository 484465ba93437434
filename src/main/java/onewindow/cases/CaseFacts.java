package onewindow.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import onewindow.privacy.CaseKey;
import org.springframework.stereotype.Component;

/** What the rules are told about a case. */
@Component
class CaseFacts {

  private final CaseParties parties;
  private final Exchanges exchanges;
  private final UploadedFiles uploads;
  private final Commitments commitments;
  private final FalseCommitments falseOnes;
  private final SettledContradictions settled;
  private final SealedJson json;
  private final Clock clock;

  CaseFacts(CaseParties parties, Exchanges exchanges, UploadedFiles uploads, Commitments commitments,
      FalseCommitments falseOnes, SettledContradictions settled, SealedJson json, Clock clock) {
    this.parties = parties;
    this.exchanges = exchanges;
    this.uploads = uploads;
    this.commitments = commitments;
    this.falseOnes = falseOnes;
    this.settled = settled;
    this.json = json;
    this.clock = clock;
  }

  Facts of(CaseFile file, CaseKey key) {
    Map<String, Object> form = json.open(key, "application", file.application());
    Map<String, Map<String, Object>> answers = exchanges.answers(file.number(), key);
    return new Facts(LocalDate.now(clock), form, answers,
        uploads.materialsOf(file.number()), commitments.inForce(file, form),
        parties.of(file.number()).stream().filter(party -> party.isConfirmed() && !party.isRepresented()).map(PartyState::role)
            .collect(Collectors.toSet()), falseOnes.roles(file.number()),
        settled.of(file.number(), key, answers));
  }
}

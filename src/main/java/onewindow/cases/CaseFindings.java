package onewindow.cases;

import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the rules have found about a case, for a process that sends it another way then. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseFindings {

  private final CaseFiles files;
  private final KeptDecisions decisions;
  private final CaseKeys keys;

  CaseFindings(CaseFiles files, KeptDecisions decisions, CaseKeys keys) {
    this.files = files;
    this.decisions = decisions;
    this.keys = keys;
  }

  /** Whether the ruling in force tells this finding. @throws CaseStateException if the rules have not spoken yet */
  public boolean found(String caseNumber, String code) {
    CaseFile file = files.lock(caseNumber);
    return decisions.ruling(caseNumber, keys.open(caseNumber, file.wrappedKey()))
        .orElseThrow(() -> new CaseStateException("Case " + caseNumber + " has no ruling that could tell '" + code + "'"))
        .findings().stream().anyMatch(finding -> finding.code().equals(code));
  }
}

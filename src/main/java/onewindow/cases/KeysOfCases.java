package onewindow.cases;

import java.util.List;
import onewindow.privacy.CaseKey;
import onewindow.privacy.CaseKeys;
import org.springframework.stereotype.Component;

/** Opens the key of a case for a module that keeps something of the case in a table of its own. */
@Component
public class KeysOfCases {

  private final CaseFiles files;
  private final CaseKeys keys;

  KeysOfCases(CaseFiles files, CaseKeys keys) {
    this.files = files;
    this.keys = keys;
  }

  /** @throws CaseStateException if there is no such case */
  public CaseKey of(String caseNumber) {
    CaseFile file = files.find(List.of(caseNumber)).get(caseNumber);
    if (file == null) {
      throw new CaseStateException("There is no case file " + caseNumber);
    }
    return keys.open(caseNumber, file.wrappedKey());
  }
}

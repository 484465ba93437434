package onewindow.cases;

import java.util.List;
import java.util.Optional;

/** Case files as a person may read them: somebody else's case is not there. */
public interface CaseRecords {

  Optional<CaseRecord> ofPerson(String caseNumber, String idNumber);

  /** The person's cases, newest first. */
  List<CaseSummary> allOfPerson(String idNumber);

  /** For staff who handle the case, and whose right to see it has been established by the caller. */
  Optional<CaseRecord> forStaff(String caseNumber);

  /** The same for another purpose; it is kept who read what for. */
  default Optional<CaseRecord> forStaff(String caseNumber, ReadFor purpose) {
    return forStaff(caseNumber);
  }
}

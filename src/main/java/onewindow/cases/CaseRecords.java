package onewindow.cases;

import java.util.List;
import java.util.Optional;

/** Case files as a person may read them: somebody else's case is not there. */
public interface CaseRecords {

  Optional<CaseRecord> ofPerson(String caseNumber, String idNumber);

  /** The person's cases, newest first. */
  List<CaseSummary> allOfPerson(String idNumber);

  /** For staff whose right to see the case has been established by the caller. */
  Optional<CaseRecord> forStaff(String caseNumber);
}

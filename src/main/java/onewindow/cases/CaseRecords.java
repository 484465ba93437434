package onewindow.cases;

import java.util.List;
import java.util.Optional;

/** Case files as a person may read them: somebody else's case is not there. */
public interface CaseRecords {

  /** @throws onewindow.privacy.KeyDestroyedException if the case was erased: nobody is known to be its party then */
  Optional<CaseRecord> ofPerson(String caseNumber, String idNumber);

  /** What is left of a case that was erased; empty for any other. */
  default Optional<ErasedCase> erased(String caseNumber) {
    return Optional.empty();
  }

  /** The person's cases, newest first. */
  List<CaseSummary> allOfPerson(String idNumber);

  /**
   * For staff who handle the case, and whose right to see it has been established by the caller.
   *
   * @throws onewindow.privacy.KeyDestroyedException if the case was erased
   */
  Optional<CaseRecord> forStaff(String caseNumber);

  /** The same for another purpose; it is kept who read what for. */
  default Optional<CaseRecord> forStaff(String caseNumber, ReadFor purpose) {
    return forStaff(caseNumber);
  }
}

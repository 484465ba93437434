package onewindow.cases;

import java.util.List;
import java.util.Map;

/** What the people whom a case concerns may ask of it; what the case does not allow is an answer, never an error. */
public interface PartyRequests {

  /** Somebody whom the application names confirms it; only then departments are asked for their data. */
  PartyAnswer confirm(String caseNumber, String idNumber);

  /**
   * Hands in what was missing, all of it at once.
   *
   * @param files staged files by material
   */
  PartyAnswer supplement(String caseNumber, String idNumber, Map<String, List<String>> files);

  /** Somebody says that what the case stands for has been done, such as a payment; it is looked for at once. */
  PartyAnswer report(String caseNumber, String idNumber);

  /** The applicant takes the application back; possible until it is decided. */
  PartyAnswer withdraw(String caseNumber, String idNumber, WithdrawalReason reason);

  /** As above, by somebody who does not say why. */
  default PartyAnswer withdraw(String caseNumber, String idNumber) {
    return withdraw(caseNumber, idNumber, WithdrawalReason.OTHER);
  }
}

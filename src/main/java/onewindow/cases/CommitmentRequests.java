package onewindow.cases;

import java.util.List;
import java.util.Map;

/** What people may ask about a commitment; what the case does not allow is an answer, never an error. */
public interface CommitmentRequests {

  /** Whoever made the commitment takes it back; possible until the decision. The case then goes the ordinary way. */
  PartyAnswer takeBack(String caseNumber, String idNumber);

  /**
   * Hands in papers after an order to correct.
   *
   * @param files staged files by material
   */
  PartyAnswer correct(String caseNumber, String idNumber, Map<String, List<String>> files);
}

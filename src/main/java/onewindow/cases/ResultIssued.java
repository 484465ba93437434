package onewindow.cases;

import java.util.Map;
import onewindow.privacy.CaseKey;

/**
 * Event, heard inside the issuing transaction: a case's result was issued.
 *
 * @param key the case's, opened, for whoever keeps something beside the result
 * @param application what was handed in
 */
public record ResultIssued(
    String caseNumber, String serviceVersion, CaseKey key, Map<String, Object> application, Map<String, Object> result) {

  /** Without what it says about people. */
  @Override
  public String toString() {
    return "ResultIssued[" + caseNumber + ", " + serviceVersion + "]";
  }
}

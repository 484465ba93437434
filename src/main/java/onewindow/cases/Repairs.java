package onewindow.cases;

import java.util.List;

/** Records that a false commitment was repaired (信用修复，国办发〔2020〕42号); what is not there is an answer, never an error. */
public interface Repairs {

  /**
   * From then on commitments of whoever made it count again.
   *
   * @param how what was repaired
   * @param groups the clerk's groups, among them the one that checked the commitment
   */
  PartyAnswer repair(String caseNumber, String how, String clerk, List<String> groups);
}

package onewindow.cases;

import java.util.List;
import onewindow.forms.FieldProblem;

/** Lets a clerk read full ID and telephone numbers, once a task, for a purpose that is kept (个人信息保护法 §6, §51). */
public interface Disclosures {

  /** What a clerk may need full numbers for. */
  enum Purpose { IDENTITY, CONTACT, DEPARTMENT, OTHER }

  /** The longest remark, in characters. */
  int LONGEST_REMARK = 200;

  /** Whether this clerk has told a purpose for this task. */
  boolean isOpen(String taskId, String username);

  /**
   * Keeps the purpose and tells it in the case's timeline. Told again for the same task, nothing is added.
   *
   * @param purpose the name of a {@link Purpose}
   * @param remark needed with OTHER, at most {@link #LONGEST_REMARK} characters
   * @return what is wrong; nothing is kept then
   */
  List<FieldProblem> open(String caseNumber, String taskId, String username, String purpose, String remark);
}

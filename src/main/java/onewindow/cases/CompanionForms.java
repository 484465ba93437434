package onewindow.cases;

import java.util.List;
import java.util.Map;
import onewindow.forms.FieldProblem;
import onewindow.forms.FormSchema;

/** Port: the forms of the tasks in one companion, filled from what is kept, and what clerks enter kept in turn. */
public interface CompanionForms {

  /** The companion whose tasks they are. */
  String companion();

  /** What the form of a task shows when it opens, by field. */
  Map<String, Object> prefill(String caseNumber, String task);

  /**
   * Keeps what the clerk entered; the process then does what follows from it.
   *
   * @return the fields to correct; nothing is kept then
   * @throws CaseStateException if the case is not open for it
   */
  List<FieldProblem> submit(
      String caseNumber, String task, FormSchema form, Map<String, Object> entered, String clerk);
}

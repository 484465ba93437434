package onewindow.cases;

import java.util.List;
import onewindow.forms.FieldProblem;

/** What became of a submission. */
public sealed interface Submission {

  /** @param repeated true when the same submission had been accepted before */
  record Accepted(String caseNumber, boolean repeated) implements Submission {}

  /** Nothing was kept: the fields to correct. */
  record Refused(List<FieldProblem> problems) implements Submission {}

  /** The client key was used before for other content. */
  record KeyReused(String clientKey) implements Submission {}

  /**
   * Another case already uses a value that must be unique.
   *
   * @param caseNumber the earlier case, only if the applicant is a party to it; else null
   */
  record Duplicate(String field, String caseNumber) implements Submission {}
}

package onewindow.cases;

import java.util.List;
import onewindow.forms.FieldProblem;

/** What became of something that a person asked of their case. */
public sealed interface PartyAnswer {

  /** It happened. */
  record Done(CaseStatus status) implements PartyAnswer {}

  /** It had happened before; nothing was changed. */
  record Repeated(CaseStatus status) implements PartyAnswer {}

  /** The case does not allow it now: nothing was changed. */
  record Refused(List<FieldProblem> problems) implements PartyAnswer {}

  /** What was handed in is not all that is needed, or is not there: nothing was changed. */
  record Incomplete(List<FieldProblem> problems) implements PartyAnswer {}

  /** This person has no such case. */
  record NotThere() implements PartyAnswer {}
}

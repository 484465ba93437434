package onewindow.cases;

import onewindow.forms.FieldProblem;

/** What became of a file that was handed in. */
public sealed interface Upload {

  /** It waits for the application that names it. */
  record Staged(UploadedFile file) implements Upload {}

  /** Nothing of it was kept. */
  record Refused(Reason reason, FieldProblem problem) implements Upload {}

  /** Why a file is not taken. */
  enum Reason { UNKNOWN_MATERIAL, NAME, EMPTY, TYPE, TOO_LARGE, TOO_MANY, BROKEN_OFF }
}

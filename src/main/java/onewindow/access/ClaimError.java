package onewindow.access;

import onewindow.forms.FieldProblem;
import org.springframework.security.oauth2.core.OAuth2Error;

/** A claim that a rule for tokens refused. */
class ClaimError extends OAuth2Error {

  private final transient FieldProblem problem;

  ClaimError(FieldProblem problem) {
    super("invalid_token", text(problem), null);
    this.problem = problem;
  }

  FieldProblem problem() {
    return problem;
  }

  /** For the answer's header, which takes no Chinese and no quotes. */
  static String text(FieldProblem problem) {
    String text = problem.field() + ": expected " + problem.expected().en() + ", found " + problem.found().en();
    return text.replaceAll("[^\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]", "?");
  }
}

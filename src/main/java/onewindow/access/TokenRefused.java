package onewindow.access;

import java.util.List;
import java.util.stream.Collectors;
import onewindow.forms.FieldProblem;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** A genuine token that does not say what an account needs. */
class TokenRefused extends OAuth2AuthenticationException {

  private final transient List<FieldProblem> problems;

  TokenRefused(List<FieldProblem> problems) {
    super(new OAuth2Error("invalid_token", text(problems), null));
    this.problems = List.copyOf(problems);
  }

  List<FieldProblem> problems() {
    return problems;
  }

  static String text(List<FieldProblem> problems) {
    return problems.stream().map(ClaimError::text).collect(Collectors.joining("; "));
  }
}

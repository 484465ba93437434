package onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.web.client.RestClientException;

/**
 * Why somebody could not sign in at Keycloak, or why a token was not taken.
 *
 * @param away Keycloak did not answer
 * @param problems what was expected of which claim, and what was found
 */
public record SignInFailure(boolean away, List<FieldProblem> problems) {

  /** What the status of a page about it is. */
  public int status() {
    return away ? 503 : problems.isEmpty() ? 400 : 403;
  }

  /** Of the token that came with this request. */
  public static Optional<SignInFailure> of(HttpServletRequest request) {
    return Optional.ofNullable((SignInFailure) request.getAttribute(SignInFailure.class.getName()));
  }

  void noteIn(HttpServletRequest request) {
    request.setAttribute(SignInFailure.class.getName(), this);
  }

  static SignInFailure of(AuthenticationException reason) {
    List<Throwable> causes = Stream.<Throwable>iterate(reason, cause -> cause != null, Throwable::getCause).toList();
    List<FieldProblem> problems = causes.stream().flatMap(SignInFailure::problems).toList();
    boolean away = problems.isEmpty() && causes.stream().anyMatch(
        cause -> cause instanceof AuthenticationServiceException || cause instanceof RestClientException);
    return new SignInFailure(away, problems);
  }

  private static Stream<FieldProblem> problems(Throwable cause) {
    if (cause instanceof TokenRefused refused) {
      return refused.problems().stream();
    }
    if (cause instanceof JwtValidationException invalid) {
      return invalid.getErrors().stream().filter(ClaimError.class::isInstance).map(error -> ((ClaimError) error).problem());
    }
    return cause instanceof BadJwtException ? Stream.of(new FieldProblem("token",
        new LocalizedText("由登录服务签名的令牌", "a token that the sign-in service has signed"),
        new LocalizedText("无法验证其签名的内容", "one whose signature cannot be verified"))) : Stream.empty();
  }
}

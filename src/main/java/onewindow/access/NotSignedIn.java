package onewindow.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Answers who has to sign in first: a person is led to the sign-in page, a program is told 401. */
@Component
class NotSignedIn implements AuthenticationEntryPoint {

  private final AuthenticationEntryPoint signInPage = new LoginUrlAuthenticationEntryPoint("/sign-in");
  private final AuthenticationEntryPoint bearer = new BearerTokenAuthenticationEntryPoint();
  private final NotAllowed notAllowed;
  private final KeycloakSettings keycloak;

  NotSignedIn(NotAllowed notAllowed, KeycloakSettings keycloak) {
    this.notAllowed = notAllowed;
    this.keycloak = keycloak;
  }

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException, ServletException {
    if (notAllowed.isNothing(request, response)) {
      return;
    }
    if (!SecuredPaths.PROGRAMS.matches(request)) {
      signInPage.commence(request, response, reason);
      return;
    }
    SignInFailure failure = SignInFailure.of(reason);
    failure.noteIn(request);
    if (!failure.away() && !comesFromAPage(request)) {
      challenge(request, response, reason);
    }
    response.sendError(failure.away() ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_UNAUTHORIZED);
  }

  private void challenge(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException, ServletException {
    if (keycloak.isUsed()) {
      bearer.commence(request, response, reason);
    } else {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"OneWindow\", charset=\"UTF-8\"");
    }
  }

  /** A browser would answer the challenge with a window of its own in front of the page. */
  private static boolean comesFromAPage(HttpServletRequest request) {
    return request.getRequestedSessionId() != null || request.getHeader("Sec-Fetch-Mode") != null;
  }
}

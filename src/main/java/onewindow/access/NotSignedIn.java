package onewindow.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Answers who has to sign in first: a person is led to the sign-in page, a program is told 401. */
@Component
class NotSignedIn implements AuthenticationEntryPoint {

  private final AuthenticationEntryPoint signInPage = new LoginUrlAuthenticationEntryPoint("/sign-in");

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException, ServletException {
    if (!SecuredPaths.API.matches(request)) {
      signInPage.commence(request, response, reason);
      return;
    }
    if (!comesFromAPage(request)) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"OneWindow\", charset=\"UTF-8\"");
    }
    response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
  }

  /** A browser would answer the challenge with a window of its own in front of the page. */
  private static boolean comesFromAPage(HttpServletRequest request) {
    return request.getRequestedSessionId() != null || request.getHeader("Sec-Fetch-Mode") != null;
  }
}

package onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads whoever comes back from Keycloak in vain to a page that says why, and not straight to Keycloak again. */
@Component
@Conditional(AtKeycloak.class)
class FailedSignIns implements AuthenticationFailureHandler {

  static final String LAST = SignInFailure.class.getName();
  private static final Logger LOG = LoggerFactory.getLogger(FailedSignIns.class);

  @Override
  public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
      AuthenticationException reason) throws IOException {
    LOG.warn("Somebody could not sign in: {}", reason.getMessage());
    request.getSession().setAttribute(LAST, SignInFailure.of(reason));
    response.sendRedirect(request.getContextPath() + "/sign-in?failed");
  }
}

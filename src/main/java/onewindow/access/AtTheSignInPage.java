package onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Marks the authentication of somebody who signs in at the page, and not with each request as programs do. */
public class AtTheSignInPage extends WebAuthenticationDetails {

  private static final long serialVersionUID = 1;

  AtTheSignInPage(HttpServletRequest request) {
    super(request);
  }
}

package onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Tells somebody that they may not, or, signed in or not, that there is nothing at the address. */
@Component
record NotAllowed(RequestPermissions permissions) implements AccessDeniedHandler {

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    if (denied instanceof CsrfException || permissions.knows(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      nothingThere(request, response);
    }
  }

  /** @return whether there is nothing at the address, or not by this method, which is told then */
  boolean isNothing(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (permissions.knows(request)) {
      return false;
    }
    nothingThere(request, response);
    return true;
  }

  private void nothingThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
    List<String> methods = permissions.methods(request);
    if (!methods.isEmpty()) {
      response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
    }
    response.sendError(methods.isEmpty() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }
}

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

/** Tells somebody who has signed in that they may not, or that there is nothing at the address. */
@Component
record NotAllowed(RequestPermissions permissions) implements AccessDeniedHandler {

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    response.sendError(denied instanceof CsrfException || permissions.knows(request)
        ? HttpServletResponse.SC_FORBIDDEN : withoutARow(request, response));
  }

  private int withoutARow(HttpServletRequest request, HttpServletResponse response) {
    List<String> methods = permissions.methods(request);
    if (methods.isEmpty()) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
    return HttpServletResponse.SC_METHOD_NOT_ALLOWED;
  }
}

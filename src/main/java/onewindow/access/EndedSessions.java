package onewindow.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Closes a session whose sign-in Keycloak has ended, before anybody asks whose it is. */
class EndedSessions extends OncePerRequestFilter {

  private final EndedSignIns ended;

  EndedSessions(EndedSignIns ended) {
    this.ended = ended;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null && hasEnded(session)) {
      session.invalidate();
    }
    chain.doFilter(request, response);
  }

  private boolean hasEnded(HttpSession session) {
    Object kept = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    return kept instanceof SecurityContext context && context.getAuthentication() != null
        && context.getAuthentication().getPrincipal() instanceof KeycloakUser user && ended.isEnded(user.origin());
  }
}

package onewindow.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onewindow.access.SignedIn;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives the engine's REST API the account behind the request, so that the engine's authorisations hold. */
class RestAuthentication extends OncePerRequestFilter {

  private final SignedIn signedIn;
  private final IdentityService identities;

  RestAuthentication(SignedIn signedIn, IdentityService identities) {
    this.signedIn = signedIn;
    this.identities = identities;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    signedIn.account(SecurityContextHolder.getContext().getAuthentication()).ifPresent(
        account -> identities.setAuthentication(account.username(), EngineUsers.groups(account)));
    try {
      chain.doFilter(request, response);
    } finally {
      identities.clearAuthentication();
    }
  }
}

package onewindow.engine;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import onewindow.access.Account;
import onewindow.access.SignedIn;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the web applications who has signed in; citizens are nobody there. */
class StaffAuthentication extends ContainerBasedAuthenticationFilter {

  StaffAuthentication(SignedIn signedIn) {
    authenticationProvider = new Provider(signedIn);
  }

  @Override
  public void init(FilterConfig config) {
    // the provider is set already; the engine's own way makes it by reflection
  }

  private static final class Provider extends ContainerBasedAuthenticationProvider {

    private final SignedIn signedIn;

    private Provider(SignedIn signedIn) {
      this.signedIn = signedIn;
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
      Optional<Account> staff =
          signedIn.account(SecurityContextHolder.getContext().getAuthentication()).filter(Account::isStaff);
      return staff.map(Provider::known).orElseGet(AuthenticationResult::unsuccessful);
    }

    private static AuthenticationResult known(Account account) {
      AuthenticationResult result = new AuthenticationResult(account.username(), true);
      result.setGroups(EngineUsers.groups(account));
      return result;
    }
  }
}

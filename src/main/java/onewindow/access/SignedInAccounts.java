package onewindow.access;

import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Finds the account by the name under which somebody signed in, whichever way that was. */
@Component
@Conditional(AtHome.class)
record SignedInAccounts(Accounts accounts) implements SignedIn {

  @Override
  public Optional<Account> account(Authentication authentication) {
    return Optional.ofNullable(authentication)
        .filter(Authentication::isAuthenticated)
        .filter(known -> !(known instanceof AnonymousAuthenticationToken))
        .flatMap(known -> accounts.byUsername(known.getName()));
  }
}

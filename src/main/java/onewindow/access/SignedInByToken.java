package onewindow.access;

import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The account is what the token of the sign-in told: nothing is looked up. */
@Component
@Conditional(AtKeycloak.class)
class SignedInByToken implements SignedIn {

  @Override
  public Optional<Account> account(Authentication authentication) {
    return Optional.ofNullable(authentication)
        .filter(Authentication::isAuthenticated)
        .map(Authentication::getPrincipal)
        .filter(HasAccount.class::isInstance)
        .map(person -> ((HasAccount) person).account());
  }
}

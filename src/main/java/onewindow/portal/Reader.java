package onewindow.portal;

import onewindow.access.Account;
import onewindow.access.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Whose request it is. */
@Component
record Reader(SignedIn signedIn) {

  Account account(Authentication authentication) {
    return signedIn.account(authentication)
        .orElseThrow(() -> new AccessDeniedException("Whoever signed in has no account here"));
  }
}

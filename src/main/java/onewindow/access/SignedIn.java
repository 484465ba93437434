package onewindow.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;

/** Port to the signed-in account: turns Spring Security's authentication into the account behind it. */
public interface SignedIn {

  Optional<Account> account(Authentication authentication);
}

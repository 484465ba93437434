package onewindow.audit;

import java.util.Optional;
import onewindow.access.Account;
import onewindow.access.Accounts;
import onewindow.access.SignedIn;
import onewindow.privacy.KeyedIndex;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds out who acts: whoever is signed in where it happens, or whom a module names. */
@Component
class Actors {

  /** The same words under which cases keep their people, so that both can be found by one number. */
  private static final String PERSON = "person";
  private final SignedIn signedIn;
  private final Accounts accounts;
  private final KeyedIndex index;

  Actors(SignedIn signedIn, Accounts accounts, KeyedIndex index) {
    this.signedIn = signedIn;
    this.accounts = accounts;
    this.index = index;
  }

  Optional<Actor> present() {
    return signedIn.account(SecurityContextHolder.getContext().getAuthentication()).map(this::of);
  }

  /** Whoever is signed in, and the platform where nobody is. */
  Actor presentOrSystem() {
    return present().orElse(Actor.SYSTEM);
  }

  /** A member of staff by their username; the platform if that is none. */
  Actor staff(String username) {
    return accounts.byUsername(username).filter(Account::isStaff).map(this::of).orElse(Actor.SYSTEM);
  }

  /** Somebody who says that they are this account. */
  Actor claimed(String username) {
    return accounts.byUsername(username).map(this::of)
        .orElseGet(() -> new Actor(Actor.UNKNOWN + index.hex("username", username), "", ""));
  }

  Actor of(Account account) {
    return Actor.of(account, index.hex(PERSON, account.idNumber()));
  }

  String person(String idNumber) {
    return Actor.PERSON + index.hex(PERSON, idNumber);
  }
}

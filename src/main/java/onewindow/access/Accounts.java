package onewindow.access;

import java.util.List;
import java.util.Optional;

/** The accounts known to this installation; asking for them asks nobody outside. */
public interface Accounts {

  Optional<Account> byUsername(String username);

  /** Everybody who works for the city. Citizens are not listed: there may be millions. */
  List<Account> staff();
}

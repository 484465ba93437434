package onewindow.access;

import java.util.List;
import java.util.Optional;

/** The accounts known to this installation. */
public interface Accounts {

  Optional<Account> byUsername(String username);

  Optional<Account> byIdNumber(String idNumber);

  List<Account> all();
}

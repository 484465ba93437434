package onewindow.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onewindow.cases.People;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The accounts that the settings list. */
@Component
@Conditional(AtHome.class)
class LocalAccounts implements Accounts, People, ShownAccounts {

  private final List<Account> all;
  private final Map<String, Account> byUsername;
  private final Map<String, Account> byIdNumber;

  LocalAccounts(AccessSettings settings) {
    all = settings.localAccounts().stream().map(LocalAccount::account).toList();
    byUsername = by(Account::username, "username");
    byIdNumber = by(Account::idNumber, "ID number");
  }

  @Override
  public Optional<Account> byUsername(String username) {
    return Optional.ofNullable(byUsername.get(username));
  }

  @Override
  public List<Account> staff() {
    return all.stream().filter(Account::isStaff).toList();
  }

  @Override
  public List<Account> all() {
    return all;
  }

  @Override
  public boolean isKnown(String idNumber, String name) {
    return Optional.ofNullable(byIdNumber.get(idNumber)).filter(account -> account.name().equals(name)).isPresent();
  }

  private Map<String, Account> by(Function<Account, String> key, String keyName) {
    Map<String, Account> accounts = new HashMap<>();
    for (Account account : all) {
      if (accounts.put(key.apply(account), account) != null) {
        throw new IllegalArgumentException(account + " has the " + keyName + " of another local account");
      }
    }
    return accounts;
  }
}

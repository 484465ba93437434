package onewindow.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onewindow.cases.People;
import org.springframework.stereotype.Component;

/** The accounts that the settings list. */
@Component
class LocalAccounts implements Accounts, People {

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
  public Optional<Account> byIdNumber(String idNumber) {
    return Optional.ofNullable(byIdNumber.get(idNumber));
  }

  @Override
  public List<Account> all() {
    return all;
  }

  @Override
  public boolean isKnown(String idNumber, String name) {
    return byIdNumber(idNumber).filter(account -> account.name().equals(name)).isPresent();
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

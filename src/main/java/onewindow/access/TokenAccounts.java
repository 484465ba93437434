package onewindow.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import onewindow.cases.People;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The accounts of which tokens and the staff file told. Keycloak is never asked. */
@Component
@Conditional(AtKeycloak.class)
class TokenAccounts implements Accounts, People {

  /** A token that tells the same again within this time costs no statement. */
  private static final Duration KEPT_ANYWAY = Duration.ofMinutes(5);
  private static final int MOST_REMEMBERED = 10_000;
  private final AccountRows rows;
  private final StaffDirectory directory;
  private final Clock clock;
  private final Map<String, Told> told = new ConcurrentHashMap<>();

  TokenAccounts(AccountRows rows, StaffDirectory directory, Clock clock) {
    this.rows = rows;
    this.directory = directory;
    this.clock = clock;
  }

  private record Told(Account account, Instant at) {}

  /** @param made when the token was made */
  void tell(Account account, Instant made) {
    Instant now = clock.instant();
    Told before = told.get(account.username());
    if (before != null && before.account().equals(account) && now.isBefore(before.at().plus(KEPT_ANYWAY))) {
      return;
    }
    rows.keep(account, made);
    directory.readAgain();
    if (told.size() >= MOST_REMEMBERED) {
      told.clear();
    }
    told.put(account.username(), new Told(account, now));
  }

  @Override
  public Optional<Account> byUsername(String username) {
    return directory.find(username).or(() -> rows.ofUsername(username).stream().findFirst());
  }

  @Override
  public List<Account> staff() {
    return directory.all();
  }

  @Override
  public boolean isKnown(String idNumber, String name) {
    return rows.ofPerson(idNumber).stream().anyMatch(account -> account.name().equals(name));
  }
}

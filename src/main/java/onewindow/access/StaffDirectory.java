package onewindow.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Who works for the city: the staff file, and before it what tokens told. Read anew every few seconds at most. */
@Component
@Conditional(AtKeycloak.class)
class StaffDirectory {

  /** How long a node may not know what a token told another node. */
  private static final Duration FRESH = Duration.ofSeconds(10);
  private final AccountRows rows;
  private final KeycloakSettings settings;
  private final Clock clock;
  private volatile Snapshot snapshot = new Snapshot(Map.of(), Instant.MIN);

  StaffDirectory(AccountRows rows, KeycloakSettings settings, Clock clock) {
    this.rows = rows;
    this.settings = settings;
    this.clock = clock;
  }

  private record Snapshot(Map<String, Account> byUsername, Instant until) {}

  Optional<Account> find(String username) {
    return Optional.ofNullable(current().get(username));
  }

  List<Account> all() {
    return List.copyOf(current().values());
  }

  void readAgain() {
    snapshot = new Snapshot(Map.of(), Instant.MIN);
  }

  private Map<String, Account> current() {
    Snapshot seen = snapshot;
    if (clock.instant().isBefore(seen.until())) {
      return seen.byUsername();
    }
    Snapshot read = new Snapshot(read(), clock.instant().plus(FRESH));
    snapshot = read;
    return read.byUsername();
  }

  private Map<String, Account> read() {
    Map<String, Account> staff = new LinkedHashMap<>();
    settings.staff().forEach(entry -> staff.put(entry.username(), entry.account()));
    rows.staff(clock.instant().minus(settings.forgetAfter()), List.copyOf(staff.keySet()))
        .forEach(account -> staff.put(account.username(), account));
    staff.values().removeIf(account -> !account.isStaff());
    return staff;
  }
}

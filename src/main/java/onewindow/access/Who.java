package onewindow.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a row of the table of permissions is for. */
public record Who(String name) {

  private static final String ANYBODY = "anybody";
  private static final String SIGNED_IN = "signed-in";
  private static final String STAFF = "staff";
  private static final List<String> NAMES = Stream.concat(Stream.of(ANYBODY, SIGNED_IN, STAFF),
      Arrays.stream(Role.values()).map(Who::of)).toList();

  /** @throws IllegalArgumentException for a name that is none, with those that are */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Who {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("A permission is for one of " + NAMES + ", not for " + name);
    }
  }

  /** Whether it is for somebody with this account; none is somebody who has not signed in. */
  public boolean admits(Optional<Account> account) {
    return switch (name) {
      case ANYBODY -> true;
      case SIGNED_IN -> account.isPresent();
      case STAFF -> account.filter(Account::isStaff).isPresent();
      default -> account.filter(known -> known.roles().stream().anyMatch(this::is)).isPresent();
    };
  }

  /** Whether it is for this role by its name. */
  public boolean is(Role role) {
    return of(role).equals(name);
  }

  private static String of(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

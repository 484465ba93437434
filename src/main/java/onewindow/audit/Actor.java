package onewindow.audit;

import java.util.Locale;
import java.util.stream.Collectors;
import onewindow.access.Account;

/**
 * Who acts.
 *
 * @param name {@code staff:…}, {@code person:…}, {@code unknown:…} or {@code system}
 * @param role their roles, joined by a plus; empty for the platform
 * @param department empty where there is none
 */
record Actor(String name, String role, String department) {

  static final String STAFF = "staff:";
  static final String PERSON = "person:";
  static final String UNKNOWN = "unknown:";
  static final Actor SYSTEM = new Actor("system", "", "");

  /** @param person keyed index of the ID number */
  static Actor of(Account account, String person) {
    return new Actor(account.isStaff() ? STAFF + account.username() : PERSON + person, roles(account),
        department(account));
  }

  boolean isStaff() {
    return name.startsWith(STAFF);
  }

  private static String roles(Account account) {
    return account.roles().stream().sorted().map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining("+"));
  }

  private static String department(Account account) {
    return account.groups().stream().filter(group -> group.contains("."))
        .map(group -> group.substring(0, group.indexOf('.'))).findFirst().orElse("");
  }
}

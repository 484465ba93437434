package onewindow.portal;

import java.util.List;
import onewindow.access.Account;

/** The departments that somebody works for: their groups are {@code department.role}. */
final class Desks {

  private static final String CLERK = ".clerk";
  private static final String HEAD = ".department-head";

  private Desks() {}

  /** Those in which they are a clerk. */
  static List<String> of(Account account) {
    return in(account, CLERK);
  }

  /** Those that they are the head of. */
  static List<String> headedBy(Account account) {
    return in(account, HEAD);
  }

  private static List<String> in(Account account, String role) {
    return account.groups().stream().filter(group -> group.endsWith(role))
        .map(group -> group.substring(0, group.length() - role.length())).toList();
  }
}

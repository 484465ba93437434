package onewindow.portal;

import java.util.Set;
import java.util.stream.Collectors;
import onewindow.access.Account;

/** The departments that somebody works for in a role: their groups are {@code department.role}. */
record DeskScope(Set<String> departments) {

  static DeskScope clerk(Account account) {
    return of(account, ".clerk");
  }

  static DeskScope head(Account account) {
    return of(account, ".department-head");
  }

  private static DeskScope of(Account account, String role) {
    return new DeskScope(account.groups().stream().filter(group -> group.endsWith(role))
        .map(group -> group.substring(0, group.length() - role.length())).collect(Collectors.toSet()));
  }
}

package onewindow.portal;

import java.util.List;
import onewindow.access.Account;

/** The departments in which somebody is a clerk. */
final class Desks {

  private static final String CLERK = ".clerk";

  private Desks() {}

  static List<String> of(Account account) {
    return account.groups().stream().filter(group -> group.endsWith(CLERK))
        .map(group -> group.substring(0, group.length() - CLERK.length())).toList();
  }
}

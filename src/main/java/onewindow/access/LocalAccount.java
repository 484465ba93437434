package onewindow.access;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One account of the settings.
 *
 * @param password with its encoding in front: <code>{bcrypt}…</code>, or <code>{noop}…</code> for demo people
 */
record LocalAccount(
    String username,
    String name,
    String idNumber,
    @DefaultValue Set<Role> roles,
    @DefaultValue List<String> groups,
    String password) {

  LocalAccount {
    requireText(username, "username", username);
    requireText(name, "name", username);
    requireText(idNumber, "id-number", username);
    requireText(password, "password", username);
  }

  Account account() {
    return new Account(username, name, idNumber, Set.copyOf(roles), List.copyOf(groups));
  }

  boolean isDemo() {
    return password.startsWith("{" + PlainPasswords.ID + "}");
  }

  /** Without ID number and password: settings find their way into logs. */
  @Override
  public String toString() {
    return "LocalAccount[" + username + "]";
  }

  private static void requireText(String value, String key, String username) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("Local account " + username + " has no " + key);
    }
  }
}

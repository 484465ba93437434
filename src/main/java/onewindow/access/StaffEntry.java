package onewindow.access;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One official of the staff file: known to the task list before any token has told of them.
 *
 * @param idNumber null where it is left to the token; until then nobody can be sent a message
 */
record StaffEntry(String username, String name, String idNumber, @DefaultValue Set<Role> roles,
    @DefaultValue List<String> groups) {

  StaffEntry {
    if (username == null || name == null) {
      throw new IllegalArgumentException("onewindow.access.keycloak.staff: expected username and name, found username "
          + username + ", name " + name);
    }
  }

  Account account() {
    return new Account(username, name, idNumber, Set.copyOf(roles), List.copyOf(groups));
  }

  /** Without the ID number: settings find their way into logs. */
  @Override
  public String toString() {
    return "StaffEntry[" + username + "]";
  }
}

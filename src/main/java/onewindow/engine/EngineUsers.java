package onewindow.engine;

import java.util.List;
import java.util.stream.Stream;
import onewindow.access.Account;
import onewindow.access.Accounts;
import onewindow.access.Role;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/** Our accounts in the engine's words. Citizens do not exist for the engine. */
final class EngineUsers {

  private EngineUsers() {}

  static User user(Account account) {
    UserEntity user = new UserEntity();
    user.setId(account.username());
    // the web applications print first name before last name: the whole Chinese name goes first
    user.setFirstName(account.name());
    user.setLastName("");
    return user;
  }

  /** Their own, for tasks, and one of each role, for rights: so a new department costs no grant. */
  static List<String> groups(Account account) {
    return Stream.concat(account.groups().stream(), account.roles().stream().map(EngineUsers::everybody)).toList();
  }

  /** The group of all who have a role. No account can name it: a group of an account has a dot. */
  static String everybody(Role role) {
    return "every-" + role.word();
  }

  static List<Group> groups(Accounts accounts) {
    return Stream.concat(accounts.staff().stream().flatMap(account -> account.groups().stream()),
            Stream.of(Role.values()).filter(Role::isStaff).map(EngineUsers::everybody))
        .distinct().map(EngineUsers::group).toList();
  }

  /** @param page null for all */
  static <T> List<T> page(Stream<T> all, Page page) {
    return page == null ? all.toList() : all.skip(page.getFirstResult()).limit(page.getMaxResults()).toList();
  }

  private static Group group(String id) {
    GroupEntity group = new GroupEntity(id);
    group.setName(id);
    group.setType("WORKFLOW");
    return group;
  }
}

package onewindow.engine;

import java.util.List;
import java.util.stream.Stream;
import onewindow.access.Account;
import onewindow.access.Accounts;
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

  static List<Account> staff(Accounts accounts) {
    return accounts.all().stream().filter(Account::isStaff).toList();
  }

  static List<Group> groups(Accounts accounts) {
    return staff(accounts).stream().flatMap(account -> account.groups().stream()).distinct()
        .map(EngineUsers::group).toList();
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

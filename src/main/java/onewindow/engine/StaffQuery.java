package onewindow.engine;

import java.util.List;
import java.util.stream.Stream;
import onewindow.access.Account;
import onewindow.access.Accounts;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The engine's user query over staff accounts. */
class StaffQuery extends UserQueryImpl {

  private final transient Accounts accounts;

  StaffQuery(Accounts accounts) {
    this.accounts = accounts;
  }

  StaffQuery(Accounts accounts, CommandExecutor executor) {
    super(executor);
    this.accounts = accounts;
  }

  @Override
  public long executeCount(CommandContext context) {
    return matching().count();
  }

  @Override
  public List<User> executeList(CommandContext context, Page page) {
    return EngineUsers.page(matching().map(EngineUsers::user), page);
  }

  private Stream<Account> matching() {
    return accounts.staff().stream()
        .filter(account -> id == null || id.equals(account.username()))
        .filter(account -> ids == null || List.of(ids).contains(account.username()))
        .filter(account -> groupId == null || EngineUsers.groups(account).contains(groupId))
        .filter(account -> firstName == null || firstName.equals(account.name()))
        .filter(account -> firstNameLike == null || account.name().contains(firstNameLike.replace("%", "")))
        .filter(account -> tenantId == null && lastName == null && email == null);
  }
}

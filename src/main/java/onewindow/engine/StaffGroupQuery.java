package onewindow.engine;

import java.util.List;
import java.util.stream.Stream;
import onewindow.access.Account;
import onewindow.access.Accounts;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The engine's group query over the groups of staff accounts. */
class StaffGroupQuery extends GroupQueryImpl {

  private final transient Accounts accounts;

  StaffGroupQuery(Accounts accounts) {
    this.accounts = accounts;
  }

  StaffGroupQuery(Accounts accounts, CommandExecutor executor) {
    super(executor);
    this.accounts = accounts;
  }

  @Override
  public long executeCount(CommandContext context) {
    return matching().count();
  }

  @Override
  public List<Group> executeList(CommandContext context, Page page) {
    return EngineUsers.page(matching(), page);
  }

  private Stream<Group> matching() {
    return EngineUsers.groups(accounts).stream()
        .filter(group -> id == null || id.equals(group.getId()))
        .filter(group -> ids == null || List.of(ids).contains(group.getId()))
        .filter(group -> userId == null || groupsOf(userId).contains(group.getId()))
        .filter(group -> tenantId == null)
        .filter(group -> name == null || name.equals(group.getName()))
        .filter(group -> nameLike == null || group.getName().contains(nameLike.replace("%", "")));
  }

  private List<String> groupsOf(String username) {
    return accounts.byUsername(username).filter(Account::isStaff).map(EngineUsers::groups).orElse(List.of());
  }
}

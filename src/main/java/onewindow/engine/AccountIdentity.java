package onewindow.engine;

import onewindow.access.Accounts;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** What the engine may ask about staff. Signing in is not its business: it never sees a password. */
class AccountIdentity implements ReadOnlyIdentityProvider {

  private final Accounts accounts;

  AccountIdentity(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public User findUserById(String userId) {
    return accounts.byUsername(userId).map(EngineUsers::user).orElse(null);
  }

  @Override
  public UserQuery createUserQuery() {
    return new StaffQuery(accounts, org.camunda.bpm.engine.impl.context.Context.getProcessEngineConfiguration()
        .getCommandExecutorTxRequired());
  }

  @Override
  public UserQuery createUserQuery(CommandContext context) {
    return new StaffQuery(accounts);
  }

  @Override
  public NativeUserQuery createNativeUserQuery() {
    throw new BadUserRequestException("Users are not in the engine's database; there is no SQL over them");
  }

  @Override
  public boolean checkPassword(String userId, String password) {
    return false;
  }

  @Override
  public Group findGroupById(String groupId) {
    return EngineUsers.groups(accounts).stream().filter(group -> group.getId().equals(groupId)).findFirst()
        .orElse(null);
  }

  @Override
  public GroupQuery createGroupQuery() {
    return new StaffGroupQuery(accounts, org.camunda.bpm.engine.impl.context.Context.getProcessEngineConfiguration()
        .getCommandExecutorTxRequired());
  }

  @Override
  public GroupQuery createGroupQuery(CommandContext context) {
    return new StaffGroupQuery(accounts);
  }

  @Override
  public Tenant findTenantById(String tenantId) {
    return null;
  }

  @Override
  public TenantQuery createTenantQuery() {
    return new NoTenants();
  }

  @Override
  public TenantQuery createTenantQuery(CommandContext context) {
    return new NoTenants();
  }

  @Override
  public void flush() {
    // nothing is written
  }

  @Override
  public void close() {
    // nothing is open
  }
}

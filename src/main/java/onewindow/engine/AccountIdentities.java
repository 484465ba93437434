package onewindow.engine;

import onewindow.access.Accounts;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Opens the engine's read-only view of our accounts: the engine keeps no users and no passwords of its own. */
@Component
class AccountIdentities implements SessionFactory {

  private final Accounts accounts;

  AccountIdentities(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Class<?> getSessionType() {
    return ReadOnlyIdentityProvider.class;
  }

  @Override
  public Session openSession() {
    return new AccountIdentity(accounts);
  }
}

package onewindow.access;

import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Somebody whose browser has signed in at Keycloak. The ID token is kept for signing out. */
class KeycloakUser extends DefaultOidcUser implements HasAccount {

  private final Account account;

  KeycloakUser(Account account, OidcIdToken idToken) {
    super(Authorities.of(account), idToken);
    this.account = account;
  }

  @Override
  public Account account() {
    return account;
  }

  @Override
  public String getName() {
    return account.username();
  }

  SignInOrigin origin() {
    return SignInOrigin.of(getClaims(), getIdToken().getIssuedAt());
  }
}

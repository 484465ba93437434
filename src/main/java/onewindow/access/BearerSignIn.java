package onewindow.access;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** A program that has brought an access token with its request. */
class BearerSignIn extends AbstractAuthenticationToken {

  private final HasAccount person;
  private final Jwt token;

  BearerSignIn(Account account, Jwt token) {
    super(Authorities.of(account));
    this.person = () -> account;
    this.token = token;
    setAuthenticated(true);
  }

  @Override
  public Object getPrincipal() {
    return person;
  }

  @Override
  public Object getCredentials() {
    return token;
  }

  @Override
  public String getName() {
    return person.account().username();
  }
}

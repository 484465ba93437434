package onewindow.access;

import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import java.time.Clock;
import java.util.List;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Turns access tokens into accounts, for browsers that have signed in and for programs alike. */
@Component
@Conditional(AtKeycloak.class)
class AccessTokens implements JwtDecoder {

  private final JwtDecoder decoder;
  private final TokenAccounts accounts;
  private final EndedSignIns ended;

  AccessTokens(KeycloakKeys keys, KeycloakSettings settings, TokenAccounts accounts, EndedSignIns ended, Clock clock) {
    this.decoder = keys.decoder(new TokenRules(settings, clock));
    this.accounts = accounts;
    this.ended = ended;
  }

  @Override
  public Jwt decode(String token) throws JwtException {
    try {
      return decoder.decode(token);
    } catch (BadJwtException e) {
      throw e;
    } catch (JwtException e) {
      throw refetchedTooOften(e) ? new BadJwtException("No key of the issuer has signed this token", e) : e;
    }
  }

  /** @throws TokenRefused if the token does not say what an account needs, or its sign-in has ended */
  Account account(Jwt token) {
    Account account = TokenClaims.read(token.getClaims()).orRefused();
    if (ended.isEnded(SignInOrigin.of(token.getClaims(), token.getIssuedAt()))) {
      throw new TokenRefused(List.of(new FieldProblem("sid",
          new LocalizedText("未退出的登录", "a sign-in that goes on"), new LocalizedText("已退出", "one that has ended"))));
    }
    accounts.tell(account, token.getIssuedAt());
    return account;
  }

  /** Tokens with made-up keys must not pass for Keycloak being away. */
  private static boolean refetchedTooOften(Throwable cause) {
    return cause != null && (cause instanceof RateLimitReachedException || refetchedTooOften(cause.getCause()));
  }
}

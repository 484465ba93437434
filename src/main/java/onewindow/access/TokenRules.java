package onewindow.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What must hold of an access token beside its signature: from whom, for whom, and still. */
class TokenRules implements OAuth2TokenValidator<Jwt> {

  /** Clocks of two machines differ by this much. */
  private static final Duration APART = Duration.ofSeconds(30);
  private final KeycloakSettings settings;
  private final Clock clock;

  TokenRules(KeycloakSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    List<OAuth2Error> errors = Stream.of(issuer(token), audience(token), time(token)).flatMap(Optional::stream)
        .<OAuth2Error>map(ClaimError::new).toList();
    return OAuth2TokenValidatorResult.failure(errors);
  }

  private Optional<FieldProblem> issuer(Jwt token) {
    String found = Optional.ofNullable(token.getClaims().get("iss")).map(Object::toString).orElse("-");
    return found.equals(settings.issuer()) ? Optional.empty()
        : Optional.of(new FieldProblem("iss", same(settings.issuer()), same(found)));
  }

  private Optional<FieldProblem> audience(Jwt token) {
    List<String> found = Optional.ofNullable(token.getAudience()).orElse(List.of());
    return found.contains(settings.audience()) ? Optional.empty()
        : Optional.of(new FieldProblem("aud", same(settings.audience()), same(String.join(", ", found))));
  }

  private Optional<FieldProblem> time(Jwt token) {
    Instant now = clock.instant();
    Instant from = Optional.ofNullable(token.getNotBefore()).orElse(Instant.MIN);
    Instant until = Optional.ofNullable(token.getExpiresAt()).orElse(Instant.MIN);
    boolean holds = from.compareTo(now.plus(APART)) <= 0 && until.isAfter(now.minus(APART));
    return holds ? Optional.empty() : Optional.of(new FieldProblem("exp",
        new LocalizedText("在 " + now + " 有效的令牌", "a token that holds at " + now),
        same(until.equals(Instant.MIN) ? "-" : until.toString())));
  }

  private static LocalizedText same(String text) {
    return new LocalizedText(text, text);
  }
}

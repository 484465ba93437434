package onewindow.access;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URL;
import java.time.Duration;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Keycloak's public keys: fetched when first needed, and kept while it is away. */
@Component
@Conditional(AtKeycloak.class)
class KeycloakKeys {

  /** How long whoever waits for a page may be kept waiting by Keycloak. */
  static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int LARGEST = 256 * 1024;
  private static final Duration OUTLIVE = Duration.ofDays(1);
  private final JWKSource<SecurityContext> keys;

  KeycloakKeys(KeycloakSettings settings) throws MalformedURLException {
    int patience = (int) PATIENCE.toMillis();
    keys = JWKSourceBuilder.create(new URL(settings.insideAddress("certs")),
        new DefaultResourceRetriever(patience, patience, LARGEST)).outageTolerant(OUTLIVE.toMillis()).build();
  }

  /** Believes what these keys have signed, and nothing unsigned or signed with a shared secret. */
  NimbusJwtDecoder decoder(OAuth2TokenValidator<Jwt> rules) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.Family.SIGNATURE, keys));
    // the rules look at the claims
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(rules);
    return decoder;
  }
}

package onewindow.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * The Keycloak at which people sign in; without an issuer there is none. Nothing is asked of it at start.
 *
 * @param issuer the realm's address as browsers and tokens have it, {@code https://sso.example/realms/onewindow}
 * @param inside the same as this machine reaches it, where that is another address
 * @param audience whom access tokens must be meant for
 * @param forgetAfter when the task list stops showing officials of whom no token has told
 * @param staff officials whom the task list knows before a token has told of them
 */
@ConfigurationProperties("onewindow.access.keycloak")
record KeycloakSettings(
    String issuer,
    String inside,
    @DefaultValue("onewindow-portal") String clientId,
    String clientSecret,
    Path clientSecretFile,
    @DefaultValue("onewindow-api") String audience,
    @DefaultValue("90d") Duration forgetAfter,
    @DefaultValue List<StaffEntry> staff) {

  boolean isUsed() {
    return StringUtils.hasText(issuer);
  }

  /** @param endpoint such as {@code auth} */
  String address(String endpoint) {
    return issuer + "/protocol/openid-connect/" + endpoint;
  }

  String insideAddress(String endpoint) {
    return (StringUtils.hasText(inside) ? inside : issuer) + "/protocol/openid-connect/" + endpoint;
  }

  /** What a form of a page may lead to. */
  String origin() {
    URI address = URI.create(issuer);
    return address.getScheme() + "://" + address.getAuthority();
  }

  String secret() {
    if (clientSecretFile == null) {
      return clientSecret;
    }
    try {
      return Files.readString(clientSecretFile).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read onewindow.access.keycloak.client-secret-file " + clientSecretFile, e);
    }
  }

  /** Without the secret: settings find their way into logs. */
  @Override
  public String toString() {
    return "KeycloakSettings[" + issuer + "]";
  }
}

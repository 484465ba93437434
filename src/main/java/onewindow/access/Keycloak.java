package onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The Keycloak of the settings, as the sign-in page sees it. */
@Component
@Conditional(AtKeycloak.class)
class Keycloak implements SignInService {

  private static final Logger LOG = LoggerFactory.getLogger(Keycloak.class);
  private final KeycloakSettings settings;
  private final RestClient http = KeycloakClient.patient().build();

  Keycloak(KeycloakSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean answers() {
    try {
      http.get().uri(settings.insideAddress("certs")).retrieve().toBodilessEntity();
      return true;
    } catch (RestClientException e) {
      LOG.warn("Nobody can sign in: Keycloak does not answer at {}: {}", settings.insideAddress("certs"),
          e.getMessage());
      return false;
    }
  }

  @Override
  public String way() {
    return "/oauth2/authorization/" + KeycloakClient.NAME;
  }

  @Override
  public String wayOut() {
    return settings.address("logout") + "?client_id=" + settings.clientId();
  }

  @Override
  public Optional<SignInFailure> lastFailure(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? Optional.empty()
        : Optional.ofNullable((SignInFailure) session.getAttribute(FailedSignIns.LAST));
  }
}

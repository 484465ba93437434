package onewindow.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** Tokens are read once and thrown away, and which session is whose stands in the sessions: no node keeps lists. */
@Component
@Conditional(AtKeycloak.class)
class NothingKept implements OAuth2AuthorizedClientRepository, OidcSessionRegistry {

  @Override
  public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String registration, Authentication signIn,
      HttpServletRequest request) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication signIn, HttpServletRequest request,
      HttpServletResponse response) {
    // we call nobody in their name
  }

  @Override
  public void removeAuthorizedClient(String registration, Authentication signIn, HttpServletRequest request,
      HttpServletResponse response) {
    // there is none
  }

  @Override
  public void saveSessionInformation(OidcSessionInformation session) {
    // the session itself knows
  }

  @Override
  public OidcSessionInformation removeSessionInformation(String session) {
    return null;
  }

  @Override
  public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
    return List.of();
  }
}

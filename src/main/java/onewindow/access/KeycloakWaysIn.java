package onewindow.access;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** At Keycloak: people on its page (OpenID Connect), programs with an access token in each request. */
@Component
@Conditional(AtKeycloak.class)
class KeycloakWaysIn implements WaysIn {

  private final KeycloakLogin login;
  private final AccessTokens tokens;
  private final EndedSignIns ended;
  private final NotSignedIn notSignedIn;
  private final KeycloakSettings settings;

  KeycloakWaysIn(KeycloakLogin login, AccessTokens tokens, EndedSignIns ended, NotSignedIn notSignedIn,
      KeycloakSettings settings) {
    this.login = login;
    this.tokens = tokens;
    this.ended = ended;
    this.notSignedIn = notSignedIn;
    this.settings = settings;
  }

  @Override
  public void people(HttpSecurity http) throws Exception {
    http.oauth2Login(login::configure)
        // whoever signs in anew leaves behind what a session kept of earlier groups
        .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()))
        .oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(
            (request, response, signIn) -> end(signIn))));
  }

  @Override
  public void programs(HttpSecurity http) throws Exception {
    http.oauth2ResourceServer(server -> server
        .jwt(jwt -> jwt.decoder(tokens)
            .jwtAuthenticationConverter(token -> new BearerSignIn(tokens.account(token), token)))
        .authenticationEntryPoint(notSignedIn)
        .accessDeniedHandler(new AccessDeniedHandlerImpl())
        .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
          @Override
          public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
            // by default a Keycloak that is away would pass for a failure of ours
            filter.setAuthenticationFailureHandler(notSignedIn::commence);
            return filter;
          }
        }));
  }

  @Override
  public LogoutSuccessHandler afterSigningOut(RedirectStrategy redirects) {
    return login.afterSigningOut(redirects);
  }

  @Override
  public String formTargets() {
    return settings.origin();
  }

  private void end(Authentication signIn) {
    OidcLogoutToken token = (OidcLogoutToken) signIn.getPrincipal();
    ended.end(token.getSessionId(), token.getSubject());
  }
}

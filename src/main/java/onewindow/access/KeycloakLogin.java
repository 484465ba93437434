package onewindow.access;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Signing a browser in and out at Keycloak. Who somebody is stands in the access token; nothing more is asked. */
@Component
@Conditional(AtKeycloak.class)
class KeycloakLogin {

  private static final String LEAVE = "/oauth2/authorization";
  private final ClientRegistrationRepository registrations;
  private final OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes;
  private final AccessTokens tokens;
  private final FailedSignIns failures;
  private final SignInService keycloak;

  KeycloakLogin(ClientRegistrationRepository registrations,
      OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes, AccessTokens tokens,
      FailedSignIns failures, SignInService keycloak) {
    this.registrations = registrations;
    this.codes = codes;
    this.tokens = tokens;
    this.failures = failures;
    this.keycloak = keycloak;
  }

  void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
    DefaultOAuth2AuthorizationRequestResolver requests =
        new DefaultOAuth2AuthorizationRequestResolver(registrations, LEAVE);
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    login.loginPage("/sign-in").authenticationDetailsSource(AtTheSignInPage::new)
        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
        .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(codes))
        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::user))
        .failureHandler(failures);
  }

  /** Where Keycloak is away its own sign-in goes on, and that has to be said. */
  LogoutSuccessHandler afterSigningOut(RedirectStrategy redirects) {
    OidcClientInitiatedLogoutSuccessHandler everywhere = new OidcClientInitiatedLogoutSuccessHandler(registrations);
    everywhere.setPostLogoutRedirectUri("{baseUrl}/");
    everywhere.setRedirectStrategy(redirects);
    return (request, response, signIn) -> {
      if (keycloak.answers()) {
        everywhere.onLogoutSuccess(request, response, signIn);
      } else {
        redirects.sendRedirect(request, response, "/sign-in?left");
      }
    };
  }

  private OidcUser user(OidcUserRequest request) {
    try {
      Account account = tokens.account(tokens.decode(request.getAccessToken().getTokenValue()));
      return new KeycloakUser(account, request.getIdToken());
    } catch (JwtException e) {
      throw new OAuth2AuthenticationException(new OAuth2Error("invalid_token"), e);
    }
  }
}

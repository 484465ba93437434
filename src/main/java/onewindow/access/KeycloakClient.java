package onewindow.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.web.client.RestClient;

/** What the portal is to Keycloak. All addresses are made from the issuer, so that nothing is asked at start. */
@Configuration(proxyBeanMethods = false)
@Conditional(AtKeycloak.class)
class KeycloakClient {

  static final String NAME = "keycloak";

  @Bean
  ClientRegistrationRepository clientRegistrations(KeycloakSettings settings) {
    return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(NAME)
        .clientId(settings.clientId()).clientSecret(settings.secret())
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}").scope("openid")
        .issuerUri(settings.issuer()).userNameAttributeName("sub")
        .authorizationUri(settings.address("auth")).tokenUri(settings.insideAddress("token"))
        .jwkSetUri(settings.insideAddress("certs"))
        .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.address("logout")))
        .build());
  }

  @Bean
  JwtDecoderFactory<ClientRegistration> idTokens(KeycloakKeys keys, Clock clock) {
    return registration -> {
      OidcIdTokenValidator rules = new OidcIdTokenValidator(registration);
      rules.setClock(clock);
      return keys.decoder(rules);
    };
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes() {
    RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
    client.setRestClient(patient()
        .messageConverters(converters -> {
          converters.clear();
          converters.addAll(List.of(new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()));
        })
        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler()).build());
    return client;
  }

  @Bean
  FilterRegistrationBean<EndedSessions> endedSessions(EndedSignIns ended) {
    FilterRegistrationBean<EndedSessions> filter = new FilterRegistrationBean<>(new EndedSessions(ended));
    filter.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
    return filter;
  }

  /** Asks Keycloak, and does not wait long. */
  static RestClient.Builder patient() {
    SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(KeycloakKeys.PATIENCE);
    requests.setReadTimeout(KeycloakKeys.PATIENCE);
    return RestClient.builder().requestFactory(requests);
  }
}

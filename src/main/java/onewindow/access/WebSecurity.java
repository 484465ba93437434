package onewindow.access;

import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** Who may do what over HTTP: pages by a session, the API by a session or by what a program brings with each request. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

  /** Scripts and styles come from our files; a form goes nowhere else, nor does anybody else frame a page. */
  private static final String OUR_FILES_ONLY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
      + "base-uri 'none'; frame-ancestors 'self'; form-action 'self'";

  /** Comes after every chain that has an order of its own. */
  @Bean
  SecurityFilterChain portalChain(HttpSecurity http, WaysIn waysIn, RequestPermissions permissions,
      NotSignedIn notSignedIn, NotAllowed notAllowed) throws Exception {
    waysIn.people(http);
    waysIn.programs(http);
    return http
        .authorizeHttpRequests(requests -> requests.anyRequest().access(permissions))
        .logout(logout -> logout.logoutUrl("/sign-out")
            .logoutSuccessHandler(waysIn.afterSigningOut(new DefaultRedirectStrategy())))
        .exceptionHandling(refusals ->
            refusals.authenticationEntryPoint(notSignedIn).accessDeniedHandler(notAllowed))
        .requestCache(cache -> cache.requestCache(pagesOnly()))
        .csrf(csrf -> csrf.ignoringRequestMatchers(SecuredPaths.PRECHECK, SecuredPaths.VERIFICATION,
            SecuredPaths.CALLBACKS,
            WebSecurity::carriesNoAuthorityOfABrowser))
        .headers(headers -> headers
            .frameOptions(FrameOptionsConfig::sameOrigin)
            .contentSecurityPolicy(policy -> policy.policyDirectives((OUR_FILES_ONLY + " " + waysIn.formTargets()).strip()))
            .referrerPolicy(policy -> policy.policy(SAME_ORIGIN)))
        .build();
  }

  @Bean
  static PermissionTable permissionTable() {
    return PermissionTable.read();
  }

  /** Nobody reads a timing of every filter of every request, and taking them costs more than signing in. */
  @Bean
  static SecurityObservationSettings securityObservationSettings() {
    return SecurityObservationSettings.noObservations();
  }

  /** Somebody else's page can make a browser send its session, but not an Authorization header. */
  private static boolean carriesNoAuthorityOfABrowser(HttpServletRequest request) {
    String authorization = request.getHeader("Authorization");
    boolean basic = authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    return SecuredPaths.API.matches(request) && (basic || request.getSession(false) == null);
  }

  /** An API request is not gone back to after signing in, and keeping it would cost a session. */
  private static HttpSessionRequestCache pagesOnly() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(new NegatedRequestMatcher(SecuredPaths.API));
    return cache;
  }
}

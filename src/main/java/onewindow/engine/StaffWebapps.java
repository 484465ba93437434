package onewindow.engine;

import onewindow.access.RequestPermissions;
import onewindow.access.SignedIn;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach the engine's web applications and its REST API: staff, with the groups of their account. */
@Configuration(proxyBeanMethods = false)
class StaffWebapps {

  private static final int BEFORE_THE_PORTAL = 1;
  private static final int AFTER_SPRING_SECURITY = 201;
  private final SignedIn signedIn;
  private final RequestPermissions permissions;

  StaffWebapps(SignedIn signedIn, RequestPermissions permissions) {
    this.signedIn = signedIn;
    this.permissions = permissions;
  }

  @Bean
  @Order(BEFORE_THE_PORTAL)
  SecurityFilterChain engineRestChain(HttpSecurity http) throws Exception {
    return http.securityMatcher(path("/engine-rest/**"))
        // each request carries its own name and password; there is no session to ride on
        .csrf(csrf -> csrf.disable())
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().access(permissions))
        .httpBasic(Customizer.withDefaults())
        .build();
  }

  @Bean
  @Order(BEFORE_THE_PORTAL + 1)
  SecurityFilterChain webappChain(HttpSecurity http) throws Exception {
    return http.securityMatcher(path("/camunda/**"))
        // the web applications bring their own protection against forged requests
        .csrf(csrf -> csrf.disable())
        .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()))
        .authorizeHttpRequests(requests -> requests.anyRequest().access(permissions))
        .exceptionHandling(refusals ->
            refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
        .build();
  }

  @Bean
  FilterRegistrationBean<StaffAuthentication> webappSignIn() {
    FilterRegistrationBean<StaffAuthentication> filter =
        new FilterRegistrationBean<>(new StaffAuthentication(signedIn));
    filter.setOrder(AFTER_SPRING_SECURITY);
    filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    return filter;
  }

  @Bean
  FilterRegistrationBean<RestAuthentication> restSignIn(IdentityService identities) {
    FilterRegistrationBean<RestAuthentication> filter =
        new FilterRegistrationBean<>(new RestAuthentication(signedIn, identities));
    filter.setOrder(AFTER_SPRING_SECURITY + 1);
    filter.addUrlPatterns("/engine-rest/*");
    return filter;
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }
}

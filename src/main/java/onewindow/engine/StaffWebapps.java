package onewindow.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import onewindow.access.RequestPermissions;
import onewindow.access.SignedIn;
import onewindow.access.WaysIn;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may reach the engine's web applications and its REST API: staff, with the groups of their account. */
@Configuration(proxyBeanMethods = false)
class StaffWebapps {

  private static final int BEFORE_THE_PORTAL = 1;
  private static final int AFTER_SPRING_SECURITY = 201;
  private static final RequestMatcher API = path("/camunda/api/**");
  /** Only a script of ours can send such a header, so that no other page signs anybody out. */
  private static final RequestMatcher SIGN_OUT = new AndRequestMatcher(
      PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/camunda/sign-out"),
      new RequestHeaderRequestMatcher("X-Sign-Out"));
  private final SignedIn signedIn;
  private final WaysIn waysIn;
  private final RequestPermissions permissions;

  StaffWebapps(SignedIn signedIn, WaysIn waysIn, RequestPermissions permissions) {
    this.signedIn = signedIn;
    this.waysIn = waysIn;
    this.permissions = permissions;
  }

  @Bean
  @Order(BEFORE_THE_PORTAL)
  SecurityFilterChain engineRestChain(HttpSecurity http) throws Exception {
    waysIn.programs(http);
    return http.securityMatcher(path("/engine-rest/**"))
        // each request carries its own proof of who sends it; there is no session to ride on
        .csrf(csrf -> csrf.disable())
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().access(permissions))
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
        .exceptionHandling(refusals -> refusals
            // a script can do nothing with a page to sign in on
            .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), API)
            .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint("/sign-in"), AnyRequestMatcher.INSTANCE))
        .logout(logout -> logout.logoutRequestMatcher(SIGN_OUT)
            .logoutSuccessHandler(waysIn.afterSigningOut(StaffWebapps::tellWhereToGo)))
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

  /** A script asks, and no other site lets it follow a redirect. */
  private static void tellWhereToGo(HttpServletRequest request, HttpServletResponse response, String address)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(address);
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }
}

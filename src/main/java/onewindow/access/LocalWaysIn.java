package onewindow.access;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** By name and password of an account of the settings: people on our sign-in page, programs with each request. */
@Component
@Conditional(AtHome.class)
class LocalWaysIn implements WaysIn {

  private final NotSignedIn notSignedIn;

  LocalWaysIn(NotSignedIn notSignedIn) {
    this.notSignedIn = notSignedIn;
  }

  @Override
  public void people(HttpSecurity http) throws Exception {
    http.formLogin(form -> form.loginPage("/sign-in").failureUrl("/sign-in?error")
        .authenticationDetailsSource(AtTheSignInPage::new));
  }

  @Override
  public void programs(HttpSecurity http) throws Exception {
    http.httpBasic(basic -> basic.authenticationEntryPoint(notSignedIn));
  }

  @Override
  public LogoutSuccessHandler afterSigningOut(RedirectStrategy redirects) {
    SimpleUrlLogoutSuccessHandler home = new SimpleUrlLogoutSuccessHandler();
    home.setRedirectStrategy(redirects);
    return home;
  }

  @Override
  public String formTargets() {
    return "";
  }
}

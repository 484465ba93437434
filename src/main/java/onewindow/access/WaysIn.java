package onewindow.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Port: how people and programs sign in and out here, with accounts of the settings or at a Keycloak. */
public interface WaysIn {

  /** Lets browsers sign in and keep a session. */
  void people(HttpSecurity http) throws Exception;

  /** Lets programs sign in with each request. */
  void programs(HttpSecurity http) throws Exception;

  /** Leads whoever has signed out here to where they are signed out everywhere. */
  LogoutSuccessHandler afterSigningOut(RedirectStrategy redirects);

  /** Where a form of a page may lead beside our own pages, as a Content-Security-Policy says it; else empty. */
  String formTargets();
}

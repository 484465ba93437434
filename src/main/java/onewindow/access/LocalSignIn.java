package onewindow.access;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Lets the accounts of the settings sign in by username and password. */
@Configuration(proxyBeanMethods = false)
@Conditional(AtHome.class)
class LocalSignIn {

  @Bean
  UserDetailsService localUsers(AccessSettings settings) {
    return username -> settings.localAccounts().stream()
        .filter(account -> account.username().equals(username))
        .map(LocalSignIn::user)
        .findFirst()
        .orElseThrow(() -> new UsernameNotFoundException("There is no such account"));
  }

  /**
   * An unknown username is compared with a password of the encoding named first, so that it takes as long as a known
   * one; while there are demo people that is theirs, for a slow digest at every request would be all one measures.
   */
  @Bean
  PasswordEncoder passwordEncoder(AccessSettings settings) {
    String usual = settings.demoAccounts().isEmpty() ? "bcrypt" : PlainPasswords.ID;
    return new DelegatingPasswordEncoder(
        usual, Map.of(PlainPasswords.ID, new PlainPasswords(), "bcrypt", new BCryptPasswordEncoder()));
  }

  private static UserDetails user(LocalAccount account) {
    return User.withUsername(account.username())
        .password(account.password())
        .authorities(Authorities.of(account.account()))
        .build();
  }
}

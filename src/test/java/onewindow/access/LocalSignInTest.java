package onewindow.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class LocalSignInTest {

  private final LocalSignIn signIn = new LocalSignIn();

  @Test
  void aDemoPasswordIsComparedAsItStands() {
    PasswordEncoder passwords = signIn.passwordEncoder(settings("{noop}wangfang"));

    assertThat(passwords.matches("wangfang", "{noop}wangfang")).isTrue();
    assertThat(passwords.matches("wangfan", "{noop}wangfang")).isFalse();
    assertThat(passwords.matches("", "{noop}wangfang")).isFalse();
  }

  @Test
  void aDigestedPasswordIsUnderstoodToo() {
    String digested = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("wangfang");
    PasswordEncoder passwords = signIn.passwordEncoder(settings(digested));

    assertThat(passwords.matches("wangfang", digested)).isTrue();
    assertThat(passwords.matches("wangfan", digested)).isFalse();
  }

  @Test
  void anUnknownUsernameIsComparedByTheUsualEncoding() {
    assertThat(signIn.passwordEncoder(settings("{noop}x")).encode("x")).startsWith("{noop}");
    assertThat(signIn.passwordEncoder(settings("{bcrypt}x")).encode("x")).startsWith("{bcrypt}");
  }

  @Test
  void digestedPasswordsAreNoDemoAccounts() {
    assertThat(settings("{noop}x").demoAccounts()).containsExactly("somebody");
    assertThat(settings("{bcrypt}x").demoAccounts()).isEmpty();
  }

  @Test
  void everybodyButCitizensIsStaff() {
    assertThat(authorities(Role.CITIZEN)).containsExactly("ROLE_CITIZEN");
    assertThat(authorities(Role.AUDITOR)).containsExactly("ROLE_AUDITOR", "ROLE_STAFF");
  }

  private List<String> authorities(Role role) {
    var settings = new AccessSettings(List.of(account(role, "{noop}x")));
    return signIn.localUsers(settings).loadUserByUsername("somebody").getAuthorities().stream()
        .map(GrantedAuthority::getAuthority).sorted().toList();
  }

  private static AccessSettings settings(String password) {
    return new AccessSettings(List.of(account(Role.CITIZEN, password)));
  }

  private static LocalAccount account(Role role, String password) {
    return new LocalAccount("somebody", "某人", "341502199203154529", Set.of(role), List.of(), password);
  }
}

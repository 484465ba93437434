package onewindow.access;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The roles of somebody as Spring Security names them; who may do what is asked of the table of permissions. */
final class Authorities {

  static final String STAFF = "STAFF";

  private Authorities() {}

  static List<GrantedAuthority> of(Account account) {
    Stream<String> staff = account.isStaff() ? Stream.of(STAFF) : Stream.empty();
    return Stream.concat(account.roles().stream().map(Role::name), staff)
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
  }
}

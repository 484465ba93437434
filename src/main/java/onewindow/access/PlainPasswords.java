package onewindow.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords of demo people: kept as they are, yet compared without telling by the time how much was right. */
class PlainPasswords implements PasswordEncoder {

  static final String ID = "noop";

  @Override
  public String encode(CharSequence password) {
    return password.toString();
  }

  @Override
  public boolean matches(CharSequence password, String expected) {
    return MessageDigest.isEqual(password.toString().getBytes(UTF_8), expected.getBytes(UTF_8));
  }
}

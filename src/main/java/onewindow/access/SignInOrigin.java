package onewindow.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * Which sign-in at Keycloak something comes from.
 *
 * @param sid the one sign-in that several sessions and tokens may come from
 * @param subject whose it is, in Keycloak's words
 */
record SignInOrigin(String sid, String subject, Instant at) implements Serializable {

  static SignInOrigin of(Map<String, Object> claims, Instant at) {
    return new SignInOrigin((String) claims.get("sid"), (String) claims.get("sub"), at);
  }
}

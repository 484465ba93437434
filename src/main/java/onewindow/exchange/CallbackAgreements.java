package onewindow.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Which departments may answer later, and the secret that each signs such answers with. */
@Component
final class CallbackAgreements {

  /** Header of a question that may be answered later; the answer brings it back. */
  static final String REFERENCE = "Callback-Reference";
  static final String PREFER = "Prefer";
  private static final String ALGORITHM = "HmacSHA256";
  private static final String SCHEME = "sha256=";
  private static final int SHORTEST = 32;

  private final DepartmentRoutes routes;
  private final Map<String, SecretKeySpec> secrets = new TreeMap<>();

  /** @throws IllegalArgumentException if a secret is too short to be one; the message does not show it */
  CallbackAgreements(DepartmentRoutes routes, ExchangeSettings settings) {
    this.routes = routes;
    settings.departments().forEach((name, department) -> {
      String secret = secret(department);
      if (!secret.isEmpty()) {
        secrets.put(name, key(name, secret));
      }
    });
  }

  boolean allow(String route) {
    return routes.mayBeAnsweredLater(route) && secrets.containsKey(DepartmentLine.departmentOf(route));
  }

  boolean with(String department) {
    return secrets.containsKey(department);
  }

  /** @param signature {@code sha256=} and the body's HMAC-SHA256 in hexadecimal digits; null if none was sent */
  boolean signed(String department, byte[] body, String signature) {
    byte[] expected = (SCHEME + mark(department, body)).getBytes(StandardCharsets.UTF_8);
    return signature != null && MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
  }

  /** Tells whether two texts are one without telling what they say. */
  String mark(String department, byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secrets.get(department));
      return HexFormat.of().formatHex(mac.doFinal(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no " + ALGORITHM, e);
    }
  }

  private static String secret(ExchangeSettings.Department department) {
    Path file = department.callbackSecretFile();
    if (file == null) {
      return department.callbackSecret() == null ? "" : department.callbackSecret().strip();
    }
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The callback secret in " + file + " cannot be read", e);
    }
  }

  private static SecretKeySpec key(String department, String secret) {
    if (secret.length() < SHORTEST) {
      throw new IllegalArgumentException("The callback secret of " + department + " must have at least " + SHORTEST
          + " characters; it has " + secret.length());
    }
    return new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }
}

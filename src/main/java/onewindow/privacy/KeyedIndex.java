package onewindow.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Finds personal values without storing them: HMAC-SHA256 with a key outside the database. */
@Component
public class KeyedIndex {

  private final SecretKey key;

  KeyedIndex(PrivacySettings settings) {
    this.key = MasterKeyFile.open(settings).index();
  }

  /** @param domain what kind of value it is, so that equal values of two kinds do not meet */
  public byte[] of(String domain, String value) {
    try {
      Mac mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      mac.update((domain + "\0").getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No " + key.getAlgorithm() + " in this Java", e);
    }
  }

  /** The same as 64 hexadecimal digits. */
  public String hex(String domain, String value) {
    return HexFormat.of().formatHex(of(domain, value));
  }
}

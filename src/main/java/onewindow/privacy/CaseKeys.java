package onewindow.privacy;

import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes and opens the data key of each case, and of each draft that may become one; the key is kept wrapped by the master
 * key, beside what it seals.
 */
@Component
public class CaseKeys {

  private static final int KEY_BYTES = 32;
  private final SecretKey master;
  private final SecureRandom random = new SecureRandom();

  CaseKeys(PrivacySettings settings) {
    this.master = MasterKeyFile.open(settings).master();
  }

  /** A new data key for the case, wrapped. */
  public byte[] make(String caseNumber) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return Gcm.seal(master, "key:" + caseNumber, key);
  }

  /** @throws IllegalStateException if the key was wrapped for another case or by another master key */
  public CaseKey open(String caseNumber, byte[] wrapped) {
    return new CaseKey(caseNumber, new SecretKeySpec(Gcm.open(master, "key:" + caseNumber, wrapped), "AES"));
  }
}

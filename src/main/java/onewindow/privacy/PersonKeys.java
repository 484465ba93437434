package onewindow.privacy;

import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Makes and opens the data key of each person; it is kept wrapped by the master key, beside what it seals. */
@Component
public class PersonKeys {

  private static final int KEY_BYTES = 32;
  private final SecretKey master;
  private final SecureRandom random = new SecureRandom();

  PersonKeys(PrivacySettings settings) {
    this.master = MasterKeyFile.open(settings).master();
  }

  /** @param person keyed index of the ID number */
  public byte[] make(byte[] person) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return Gcm.seal(master, place(person), key);
  }

  /** @throws IllegalStateException if the key was wrapped for another person or by another master key */
  public PersonKey open(byte[] person, byte[] wrapped) {
    return new PersonKey(person, new SecretKeySpec(Gcm.open(master, place(person), wrapped), "AES"));
  }

  private static String place(byte[] person) {
    return "person-key:" + HexFormat.of().formatHex(person);
  }
}

package onewindow.privacy;

import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Makes and opens the key of each file. It is kept wrapped beside the file: by the master key while the file waits for a
 * case, then by the case's key, so that whoever destroys that key destroys the files too.
 */
@Component
public class FileKeys {

  private static final int KEY_BYTES = 32;
  private final SecretKey master;
  private final SecureRandom random = new SecureRandom();

  FileKeys(PrivacySettings settings) {
    this.master = MasterKeyFile.open(settings).master();
  }

  /** A new key for the file, wrapped by the master key. */
  public byte[] make(String fileId) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return Gcm.seal(master, place(fileId), key);
  }

  /** Opens the key of a file that waits for a case. @throws IllegalStateException if it is wrapped otherwise */
  public FileKey openWaiting(String fileId, byte[] wrapped) {
    return key(fileId, Gcm.open(master, place(fileId), wrapped));
  }

  /** The key of a waiting file, now wrapped by the key of the case that takes the file. */
  public byte[] handOver(String fileId, byte[] wrapped, CaseKey to) {
    return to.seal(place(fileId), Gcm.open(master, place(fileId), wrapped));
  }

  /** Opens the key of a case's file. @throws IllegalStateException if it is wrapped otherwise */
  public FileKey open(String fileId, byte[] wrapped, CaseKey of) {
    return key(fileId, of.open(place(fileId), wrapped));
  }

  private static FileKey key(String fileId, byte[] key) {
    return new FileKey(fileId, new SecretKeySpec(key, "AES"));
  }

  private static String place(String fileId) {
    return "file-key:" + fileId;
  }
}

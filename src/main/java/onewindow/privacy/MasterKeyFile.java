package onewindow.privacy;

import java.nio.file.Path;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The file outside the database that holds the master key and the key of the keyed indexes.
 *
 * @param previous master keys that were replaced and still open what they wrapped
 */
record MasterKeyFile(SecretKey master, List<SecretKey> previous, SecretKey index) {

  private static final String REMARK =
      "OneWindow keys. Without this file no case can be read again. Back it up apart from the database.";

  static MasterKeyFile open(PrivacySettings settings) {
    Path file = settings.keyFile();
    if (settings.mayMakeKeys()) {
      KeyFile.make(file, REMARK, List.of("master", "index"));
    }
    KeyFile keys = KeyFile.read(file, "onewindow.privacy.master-key-file");
    return new MasterKeyFile(keys.sealing("master").get(0), keys.sealing("previous"),
        new SecretKeySpec(keys.key("index"), "HmacSHA256"));
  }
}

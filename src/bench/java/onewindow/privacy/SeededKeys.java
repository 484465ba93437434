package onewindow.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Base64.Encoder;

/** Keys for cases that a measurement puts into the tables itself, wrapped by the product's own master key. */
public final class SeededKeys {

  private final CaseKeys keys;

  /** @param masterKeyFile of the product */
  public SeededKeys(Path masterKeyFile) {
    keys = new CaseKeys(new MasterKeys(
        new PrivacySettings(masterKeyFile, Sealing.AES_256_GCM, Duration.ofSeconds(10))));
  }

  /** A master key file for several nodes. */
  public static Path make(Path file) throws IOException {
    Encoder base64 = Base64.getEncoder();
    byte[] keys = new byte[64];
    new SecureRandom().nextBytes(keys);
    return Files.writeString(file, "master=" + base64.encodeToString(Arrays.copyOf(keys, 32))
        + "\nindex=" + base64.encodeToString(Arrays.copyOfRange(keys, 32, 64)) + "\n");
  }

  /** A new key for the case, wrapped. */
  public byte[] make(String caseNumber) {
    return keys.make(caseNumber);
  }
}

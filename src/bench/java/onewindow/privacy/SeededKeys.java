package onewindow.privacy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Keys for cases that a measurement puts into the tables itself, wrapped by the product's own master key. */
public final class SeededKeys {

  private final CaseKeys keys;

  /** @param masterKeyFile of the product */
  public SeededKeys(Path masterKeyFile) {
    keys = new CaseKeys(new MasterKeys(
        new PrivacySettings(masterKeyFile, Sealing.AES_256_GCM, Duration.ofSeconds(10))));
  }

  /** One key file for several nodes: master key and indexes, audit records and their anchors. */
  public static Path make(Path file) {
    KeyFile.make(file, "for a measurement", List.of("master", "index", "mac", "sign"));
    return file;
  }

  /** A new key for the case, wrapped. */
  public byte[] make(String caseNumber) {
    return keys.make(caseNumber);
  }
}

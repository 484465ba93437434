package onewindow.privacy;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys are.
 *
 * @param masterKeyFile the master key file; when it is not set, one is made at first start in {@code data/keys}
 */
@ConfigurationProperties("onewindow.privacy")
record PrivacySettings(Path masterKeyFile) {

  static final Path MADE_AT_FIRST_START = Path.of("data", "keys", "master.keys");

  Path keyFile() {
    return masterKeyFile != null ? masterKeyFile : MADE_AT_FIRST_START;
  }

  boolean mayMakeKeys() {
    return masterKeyFile == null;
  }
}

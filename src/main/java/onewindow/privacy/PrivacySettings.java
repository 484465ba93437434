package onewindow.privacy;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are, and how what is personal is sealed.
 *
 * @param masterKeyFile the master key file; when it is not set, one is made at first start in {@code data/keys}
 * @param cipher what new keys are for; what was sealed otherwise stays readable
 * @param look how often the file is looked at for another master key
 */
@ConfigurationProperties("onewindow.privacy")
record PrivacySettings(
    Path masterKeyFile, @DefaultValue("AES_256_GCM") Sealing cipher, @DefaultValue("10s") Duration look) {

  static final Path MADE_AT_FIRST_START = Path.of("data", "keys", "master.keys");

  Path keyFile() {
    return masterKeyFile != null ? masterKeyFile : MADE_AT_FIRST_START;
  }

  boolean mayMakeKeys() {
    return masterKeyFile == null;
  }
}

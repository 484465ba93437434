package onewindow.privacy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The file outside the database that holds the master key and the key of the keyed indexes.
 *
 * @param previous master keys that were replaced and still open what they wrapped
 */
record MasterKeyFile(SecretKey master, List<SecretKey> previous, SecretKey index) {

  private static final int KEY_BYTES = 32;

  static MasterKeyFile open(PrivacySettings settings) {
    Path file = settings.keyFile().toAbsolutePath();
    if (Files.notExists(file) && settings.mayMakeKeys()) {
      make(file);
    }
    return read(file);
  }

  private static void make(Path file) {
    String text = "# OneWindow keys. Without this file no case can be read again. Back it up apart from the database.\n"
        + "master=" + random() + "\nindex=" + random() + "\n";
    try {
      Files.createDirectories(file.getParent());
      Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, text);
    } catch (FileAlreadyExistsException anotherNodeMadeIt) {
      // its keys are as good as ours
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the master key file " + file, e);
    }
  }

  private static MasterKeyFile read(Path file) {
    Properties keys = new Properties();
    try {
      keys.load(new StringReader(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the master key file " + file
          + " (setting onewindow.privacy.master-key-file)", e);
    }
    List<SecretKey> previous = Stream.of(keys.getProperty("previous", "").split(",")).map(String::trim)
        .filter(each -> !each.isEmpty()).map(each -> sealing("previous", each, file)).toList();
    return new MasterKeyFile(sealing("master", keys.getProperty("master", "").trim(), file), previous,
        key(keys, "index", "HmacSHA256", file));
  }

  private static SecretKey sealing(String name, String base64, Path file) {
    try {
      return Sealing.key(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("Master key file " + file + ": '" + name + "=' " + e.getMessage()
          + ", to be given in Base64", e);
    }
  }

  private static SecretKey key(Properties keys, String name, String algorithm, Path file) {
    byte[] bytes = Base64.getDecoder().decode(keys.getProperty(name, "").trim());
    if (bytes.length != KEY_BYTES) {
      throw new IllegalStateException("Master key file " + file + ": expected '" + name + "=' with " + KEY_BYTES
          + " bytes in Base64, found " + bytes.length + " bytes");
    }
    return new SecretKeySpec(bytes, algorithm);
  }

  private static String random() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}

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

/** A file outside the database that holds keys of 32 bytes by their names; modules keep theirs in files of their own. */
public final class KeyFile {

  private static final int KEY_BYTES = 32;
  private final Path file;
  private final Properties keys;

  private KeyFile(Path file, Properties keys) {
    this.file = file;
    this.keys = keys;
  }

  /** Makes the file with random keys unless it is there. @param remark says in the file what it is for */
  public static void make(Path file, String remark, List<String> names) {
    Path place = file.toAbsolutePath();
    if (Files.exists(place)) {
      return;
    }
    StringBuilder text = new StringBuilder("# " + remark + "\n");
    names.forEach(name -> text.append(name).append('=').append(random()).append('\n'));
    try {
      Files.createDirectories(place.getParent());
      write(place, text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the key file " + place, e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    try {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, text);
    } catch (FileAlreadyExistsException anotherNodeMadeIt) {
      // its keys are as good as ours
    }
  }

  /** @param setting names the file in the message of a failure */
  public static KeyFile read(Path file, String setting) {
    Properties keys = new Properties();
    try {
      keys.load(new StringReader(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the key file " + file.toAbsolutePath()
          + " (setting " + setting + ")", e);
    }
    return new KeyFile(file, keys);
  }

  /** @throws IllegalStateException if the file has no such key */
  public byte[] key(String name) {
    byte[] bytes = Base64.getDecoder().decode(keys.getProperty(name, "").trim());
    if (bytes.length != KEY_BYTES) {
      throw new IllegalStateException("Key file " + file.toAbsolutePath() + ": expected '" + name + "=' with "
          + KEY_BYTES + " bytes in Base64, found " + bytes.length + " bytes");
    }
    return bytes;
  }

  /**
   * Keys that seal, separated by commas; the file may do without any but the master key.
   *
   * @throws IllegalStateException for one that is of no cipher
   */
  List<SecretKey> sealing(String name) {
    List<String> texts = Stream.of(keys.getProperty(name, "").split(",")).map(String::trim)
        .filter(each -> !each.isEmpty() || name.equals("master")).toList();
    try {
      return texts.stream().map(each -> Sealing.key(Base64.getDecoder().decode(each))).toList();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("Key file " + file.toAbsolutePath() + ": '" + name + "=' " + e.getMessage()
          + ", to be given in Base64", e);
    }
  }

  private static String random() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Without the keys. */
  @Override
  public String toString() {
    return "KeyFile[" + file + "]";
  }
}

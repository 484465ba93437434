package onewindow.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** One random password a role, each in a file that only the product's own user may read. */
record Passwords(Path directory) {

  private static final SecureRandom RANDOM = new SecureRandom();

  Path file(Role role) {
    return directory.resolve(role.user() + ".password");
  }

  /** Reads the role's password; the first time it is made up. */
  String of(Role role) throws IOException {
    if (Files.notExists(file(role))) {
      create(file(role));
    }
    return Files.readString(file(role)).strip();
  }

  // Written beside and moved: a crash must not leave an empty password behind.
  private static void create(Path file) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), "password", ".new",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, random());
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String random() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

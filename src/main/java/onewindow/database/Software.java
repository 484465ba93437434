package onewindow.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from their jar once a version. */
record Software(Path directory) {

  /** @return the folder with {@code bin}, {@code lib} and {@code share} */
  Path unpacked() throws IOException {
    Path target = directory.resolve("postgres-" + fingerprint());
    if (Files.notExists(target)) {
      unpackTo(target);
    }
    return target;
  }

  private void unpackTo(Path target) throws IOException {
    Files.createDirectories(directory);
    Path draft = Files.createTempDirectory(directory, "unpacking",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    try (InputStream packed = archive(); var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, draft.resolve(entry.getName()));
      }
    }
    moveUnlessThere(draft, target);
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path to) throws IOException {
    Files.createDirectories(entry.isDirectory() ? to : to.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(tar, to);
      boolean program = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  // Somebody else may have unpacked the same programs meanwhile; theirs are as good.
  private static void moveUnlessThere(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      FileSystemUtils.deleteRecursively(draft);
      if (Files.notExists(target)) {
        throw e;
      }
    }
  }

  private static String fingerprint() throws IOException {
    try (InputStream packed = archive()) {
      return DigestUtils.md5DigestAsHex(packed).substring(0, 12);
    }
  }

  private static InputStream archive() {
    String name = switch (System.getProperty("os.arch")) {
      case "aarch64" -> "/postgres-linux-arm_64.txz";
      default -> "/postgres-linux-x86_64.txz";
    };
    InputStream packed = Software.class.getResourceAsStream(name);
    if (packed == null) {
      throw new DatabaseStartException(
          "No PostgreSQL for this machine (" + System.getProperty("os.arch") + ") is packed into the product.",
          "Use a server of your own: --spring.datasource.url=jdbc:postgresql://…");
    }
    return packed;
  }
}

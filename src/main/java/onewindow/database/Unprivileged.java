package onewindow.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How to run a program that refuses to run as root.
 *
 * @param prefix the command to put in front; empty for everybody but root
 * @param user who owns the files that the program creates
 */
record Unprivileged(List<String> prefix, int user) {

  private static final int NOBODY = 65534;

  // In a user namespace root is nobody by name and stays the owner of its files.
  private static final Unprivileged NAMESPACE = new Unprivileged(List.of("unshare", "-U"), 0);

  // Containers often forbid namespaces. Nobody then needs one capability to reach data below root's own folders,
  // and the secure bit for access(2), which otherwise asks as if there were none.
  private static final Unprivileged ANOTHER_USER = new Unprivileged(List.of("setpriv",
      "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--securebits=+no_setuid_fixup",
      "--inh-caps=-all,+dac_override", "--ambient-caps=-all,+dac_override"), NOBODY);

  static Unprivileged here() throws IOException {
    int me = owner(Path.of("/proc/self"));
    if (me != 0) {
      return new Unprivileged(List.of(), me);
    }
    return Stream.of(NAMESPACE, ANOTHER_USER).filter(Unprivileged::works).findFirst().orElseThrow(
        () -> new DatabaseStartException(
            "PostgreSQL does not run as root, and neither unshare nor setpriv can give it another user here.",
            "Start the product as an ordinary user."));
  }

  /** Hands files over that were written under another way of running. */
  void own(Path directory) throws IOException {
    if (owner(directory) == user) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.setAttribute(file, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private boolean works() {
    try {
      return new ProcessBuilder(Stream.concat(prefix.stream(), Stream.of("true")).toList()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int owner(Path file) throws IOException {
    return (int) Files.getAttribute(file, "unix:uid");
  }
}

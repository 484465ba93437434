package onewindow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onewindow.audit.ExportVerifier;
import onewindow.audit.Verification;

/** The command behind {@code bin/verify-audit}: verifies an export of the audit records; needs nothing that runs. */
public class VerifyAudit {

  private static final int SOUND = 0;
  private static final int NOT_SOUND = 1;
  private static final int UNUSABLE = 2;
  private final Path directory;
  private final List<Path> anchors = new ArrayList<>();
  private Path export;
  private String anchorKey;
  private Path key;

  private VerifyAudit(Path directory) {
    this.directory = directory;
  }

  /** @param arguments the directory that paths are relative to, then those of the command */
  public static void main(String[] arguments) {
    System.exit(verify(arguments));
  }

  static int verify(String... arguments) {
    try {
      VerifyAudit command = new VerifyAudit(Path.of(arguments[0]));
      command.read(List.of(arguments).subList(1, arguments.length));
      Verification found = ExportVerifier.verify(command.export, command.anchors, command.anchorKey, command.key);
      System.out.println(found.text());
      return found.isSound() ? SOUND : NOT_SOUND;
    } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
      System.out.println("无法核验 Cannot be verified: " + e);
      return UNUSABLE;
    }
  }

  private void read(List<String> arguments) {
    for (int n = 0; n < arguments.size(); n++) {
      String word = arguments.get(n);
      if (!word.startsWith("--")) {
        export = directory.resolve(word);
      } else if (++n == arguments.size()) {
        throw new IllegalArgumentException(word + " needs a value");
      } else {
        option(word, arguments.get(n));
      }
    }
    if (export == null) {
      throw new IllegalArgumentException("no export was named");
    }
  }

  private void option(String word, String value) {
    switch (word) {
      case "--anchors" -> anchors.add(directory.resolve(value));
      case "--anchor-key" -> anchorKey = value;
      case "--key" -> key = directory.resolve(value);
      default -> throw new IllegalArgumentException(word + " is none of --anchors, --anchor-key, --key");
    }
  }
}

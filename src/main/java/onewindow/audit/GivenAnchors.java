package onewindow.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The anchors that a verifier was given, by position. A signature counts where it decides something: on the last of them,
 * which proves all before it, and on one that contradicts the chain.
 *
 * @param publicKey that is trusted; null without anchors
 */
record GivenAnchors(TreeMap<Long, Given> byPosition, String publicKey) {

  /** An anchor and the line of its file. */
  record Given(AnchorLine anchor, long line) {}

  /** @param publicKey that is trusted; null: the one that the first line names, which proves that one key made all */
  static GivenAnchors read(List<Path> files, String publicKey) throws IOException {
    TreeMap<Long, Given> anchors = new TreeMap<>();
    String trusted = publicKey;
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int n = 0; n < lines.size(); n++) {
        AnchorLine anchor = anchor(lines.get(n));
        if (anchor != null) {
          trusted = trusted == null ? anchor.publicKey() : trusted;
          anchors.put(anchor.position(), new Given(anchor, n + 1));
        }
      }
    }
    return new GivenAnchors(anchors, trusted);
  }

  // A crash may cut a line short, and the next line says the same again.
  private static AnchorLine anchor(String text) {
    try {
      return text.isBlank() ? null : AnchorLine.read(text);
    } catch (IllegalArgumentException cutShort) {
      return null;
    }
  }

  /** What is wrong with its signature. */
  Optional<Finding> forged(Given given) {
    boolean holds;
    try {
      holds = given.anchor().isSignedBy(publicKey);
    } catch (RuntimeException notAnAnchor) {
      holds = false;
    }
    return holds ? Optional.empty() : Optional.of(new Finding(Finding.Kind.ANCHOR_FORGED, given.anchor().position(),
        null, given.line(), "The anchor in line " + given.line() + " of its file is not signed by " + publicKey + "."));
  }

  Optional<Given> at(long position) {
    return Optional.ofNullable(byPosition.get(position));
  }

  Optional<Given> last() {
    return Optional.ofNullable(byPosition.lastEntry()).map(Map.Entry::getValue);
  }

  /** The first behind this position. */
  Optional<Given> after(long position) {
    return Optional.ofNullable(byPosition.higherEntry(position)).map(Map.Entry::getValue);
  }
}

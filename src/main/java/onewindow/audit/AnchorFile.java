package onewindow.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** This node's file of anchors: a line each, only ever longer. The last line says what it has already. */
final class AnchorFile {

  private static final int LONGEST_LINE = 2000;
  private static final int AT_ONCE = 1000;
  private final Path file;

  AnchorFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /**
   * Appends what the table has and the file has not.
   *
   * @throws IllegalStateException if the table has not what the file ends with: nothing is mixed into what was anchored then
   */
  void follow(Anchors anchors, AnchorKey key) throws IOException {
    Optional<AnchorLine> last = last();
    if (last.isPresent() && !anchors.has(last.get().anchor())) {
      throw new IllegalStateException(file + " ends with the anchor of position " + last.get().position() + ", which is not in"
          + " this database: its records were changed or cut off, or it was restored or is another one. Keep the file; once"
          + " that is explained, name another (onewindow.audit.anchor.file)");
    }
    List<Anchors.Signed> missing = anchors.after(last.map(AnchorLine::position).orElse(0L), AT_ONCE);
    if (missing.isEmpty()) {
      return;
    }
    Files.createDirectories(file.getParent());
    StringBuilder lines = new StringBuilder();
    missing.forEach(each -> lines.append(AnchorLine.of(each.anchor(), each.signature(), key).text()).append('\n'));
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      out.write(java.nio.ByteBuffer.wrap(lines.toString().getBytes(UTF_8)));
      out.force(true);
    }
  }

  /** Empty for an empty file. A line that a crash cut short counts as none; it is ended, so that the next stands alone. */
  private Optional<AnchorLine> last() throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    String end = end();
    if (!end.isEmpty() && !end.endsWith("\n")) {
      Files.writeString(file, "\n", StandardOpenOption.APPEND);
    }
    List<String> lines = end.lines().toList();
    for (int n = lines.size() - 1; n >= 0; n--) {
      try {
        return Optional.of(AnchorLine.read(lines.get(n)));
      } catch (IllegalArgumentException cutShort) {
        // the line before it
      }
    }
    return Optional.empty();
  }

  private String end() throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(Math.max(0, in.length() - LONGEST_LINE));
      byte[] bytes = new byte[(int) (in.length() - in.getFilePointer())];
      in.readFully(bytes);
      return new String(bytes, UTF_8);
    }
  }
}

package onewindow.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** This node's file of anchors: a line each, only ever longer. The last line says what it has already. */
final class AnchorFile {

  private static final int LONGEST_LINE = 2000;
  private static final int AT_ONCE = 1000;
  private final Path file;

  AnchorFile(Path file) {
    this.file = file.toAbsolutePath();
  }

  /** Appends what the table has and the file has not. */
  void follow(Anchors anchors, AnchorKey key) throws IOException {
    List<Anchors.Signed> missing = anchors.after(lastPosition(), AT_ONCE);
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

  /** 0 for an empty file. A line that a crash cut short counts as none; it is ended, so that the next stands alone. */
  private long lastPosition() throws IOException {
    if (Files.notExists(file)) {
      return 0;
    }
    String end = end();
    if (!end.isEmpty() && !end.endsWith("\n")) {
      Files.writeString(file, "\n", StandardOpenOption.APPEND);
    }
    List<String> lines = end.lines().toList();
    for (int n = lines.size() - 1; n >= 0; n--) {
      try {
        return AnchorLine.read(lines.get(n)).position();
      } catch (IllegalArgumentException cutShort) {
        // the line before it
      }
    }
    return 0;
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

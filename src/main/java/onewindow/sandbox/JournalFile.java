package onewindow.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file of lines that only grows and that one process writes at a time. */
final class JournalFile implements AutoCloseable {

  private final FileChannel channel;
  private final List<String> lines;

  private JournalFile(FileChannel channel, List<String> lines) {
    this.channel = channel;
    this.lines = lines;
  }

  static JournalFile open(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileChannel channel = FileChannel.open(
          file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      lock(channel, file);
      return new JournalFile(channel, readWholeLines(channel, Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox's register " + file + " cannot be opened", e);
    }
  }

  /** What stood in the file when it was opened. */
  List<String> lines() {
    return lines;
  }

  /** All of the text is on the disk when this returns, and none of it is in the file when it throws. */
  void append(String text) throws IOException {
    long end = channel.size();
    try {
      channel.position(end);
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      channel.truncate(end);
      throw e;
    }
  }

  private static void lock(FileChannel channel, Path file) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // held by another sandbox of this very process: the same complaint
    }
    channel.close();
    throw new IllegalStateException(
        "Another sandbox is using " + file.toAbsolutePath() + "; give one of them its own onewindow.sandbox.data");
  }

  // A crash can leave half a line; nobody was told about it, so it goes.
  private static List<String> readWholeLines(FileChannel channel, byte[] bytes) throws IOException {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    channel.truncate(end);
    return new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

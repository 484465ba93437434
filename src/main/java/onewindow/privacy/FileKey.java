package onewindow.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;

/** The opened key of one file: seals and opens its content chunk by chunk, never holding the whole. */
public final class FileKey {

  /** How much is sealed at once. */
  public static final int CHUNK_BYTES = 64 * 1024;
  private final String fileId;
  private final SecretKey key;

  FileKey(String fileId, SecretKey key) {
    this.fileId = fileId;
    this.key = key;
  }

  /** Takes the sealed chunks of a file, in order. */
  @FunctionalInterface
  public interface Sink {
    void put(int number, byte[] sealed);
  }

  /** Gives the sealed chunks of a file: null where there is none. */
  @FunctionalInterface
  public interface Source {
    byte[] get(int number);
  }

  /**
   * Reads to the end; what was sealed up to then stays with the sink if reading fails.
   *
   * @return how many bytes there were
   */
  public long seal(InputStream plain, Sink to) throws IOException {
    long bytes = 0;
    byte[] chunk = plain.readNBytes(CHUNK_BYTES);
    for (int number = 0; number == 0 || chunk.length > 0; number++) {
      byte[] next = plain.readNBytes(CHUNK_BYTES);
      to.put(number, Gcm.seal(key, place(number, next.length == 0), chunk));
      bytes += chunk.length;
      chunk = next;
    }
    return bytes;
  }

  /**
   * Opens the first chunk at once and each further one when it is read.
   *
   * @throws IllegalStateException here or while reading, if a chunk was changed, moved, left out or added
   */
  public InputStream open(Source from) {
    return new OpenedChunks(this, from);
  }

  byte[] open(int number, boolean last, byte[] sealed) {
    return Gcm.open(key, place(number, last), sealed);
  }

  /** @param what which of the file's properties it is; it opens nowhere else */
  public byte[] sealText(String what, String text) {
    return Gcm.seal(key, "file:" + fileId + ":" + what, text.getBytes(StandardCharsets.UTF_8));
  }

  /** @throws IllegalStateException if the text was changed or comes from another place */
  public String openText(String what, byte[] sealed) {
    return new String(Gcm.open(key, "file:" + fileId + ":" + what, sealed), StandardCharsets.UTF_8);
  }

  /** That it is the last is bound in too: else a file that was cut off would open. */
  private String place(int number, boolean last) {
    return "file:" + fileId + ":" + number + (last ? ":last" : ":more");
  }
}

package onewindow.privacy;

import java.io.InputStream;
import java.util.Objects;

/** A sealed file being read: holds one opened chunk and the sealed one behind it. */
class OpenedChunks extends InputStream {

  private final FileKey key;
  private final FileKey.Source source;
  private int number;
  private byte[] sealedNext;
  private byte[] chunk;
  private int position;

  OpenedChunks(FileKey key, FileKey.Source source) {
    this.key = key;
    this.source = source;
    this.sealedNext = source.get(0);
    if (sealedNext == null) {
      throw new IllegalStateException("A sealed file without its first chunk");
    }
    advance();
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (position == chunk.length && sealedNext != null) {
      advance();
    }
    int count = Math.min(length, chunk.length - position);
    System.arraycopy(chunk, position, target, offset, count);
    position += count;
    return count == 0 ? -1 : count;
  }

  /** Whether a chunk is the last is seen by what stands behind it; the seal says whether that is true. */
  private void advance() {
    byte[] sealed = sealedNext;
    sealedNext = source.get(number + 1);
    chunk = key.open(number, sealedNext == null, sealed);
    position = 0;
    number++;
  }
}

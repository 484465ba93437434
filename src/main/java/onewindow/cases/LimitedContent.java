package onewindow.cases;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Content that ends in {@link TooLarge} where it grows beyond a limit. */
class LimitedContent extends FilterInputStream {

  private final long limit;
  private long read;

  LimitedContent(InputStream content, long limit) {
    super(content);
    this.limit = limit;
  }

  /** The content is larger than the limit. */
  static class TooLarge extends IOException {}

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int more) throws TooLarge {
    read += more;
    if (read > limit) {
      throw new TooLarge();
    }
  }
}

package onewindow.product;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Random;

/** Files as people have them: the first bytes say what they are, the rest is arbitrary. */
public final class Papers {

  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};

  private Papers() {}

  public static byte[] pdf(int size) {
    return starting("%PDF-1.7\n".getBytes(US_ASCII), size);
  }

  public static byte[] jpeg(int size) {
    return starting(JPEG, size);
  }

  private static byte[] starting(byte[] start, int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    System.arraycopy(start, 0, content, 0, start.length);
    return content;
  }
}

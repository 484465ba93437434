package onewindow.privacy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** In place of the product's: leaves what is personal readable, as long as when sealed, so that sealing can be measured. */
final class Gcm {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;

  private Gcm() {}

  static byte[] seal(SecretKey key, String place, byte[] plain) {
    return ByteBuffer.allocate(NONCE_BYTES + plain.length + TAG_BYTES).position(NONCE_BYTES).put(plain).array();
  }

  static byte[] open(SecretKey key, String place, byte[] sealed) {
    return openBytes(key, new byte[0], sealed);
  }

  static byte[] openBytes(SecretKey key, byte[] place, byte[] sealed) {
    return Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length - TAG_BYTES);
  }

  static boolean opens(SecretKey key, String place, byte[] sealed) {
    return true;
  }
}

package onewindow.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** GCM with the key's cipher and a random nonce in front, bound to a place so that a value moved elsewhere does not open. */
final class Gcm {

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  /** Brings SM4, and is asked for nothing else: Java's own AES is the quicker one. */
  private static final Provider NATIONAL = new BouncyCastleProvider();
  private static final SecureRandom RANDOM = new SecureRandom();

  private Gcm() {}

  static byte[] seal(SecretKey key, String place, byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, key, bytes(place), nonce, plain, 0);
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  /** @throws IllegalStateException if the value was changed, moved, or sealed with another key */
  static byte[] open(SecretKey key, String place, byte[] sealed) {
    try {
      return openBytes(key, bytes(place), sealed);
    } catch (IllegalStateException e) {
      throw new IllegalStateException("The value at " + place + " does not open with its key", e);
    }
  }

  static byte[] openBytes(SecretKey key, byte[] place, byte[] sealed) {
    byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE_BYTES);
    return run(Cipher.DECRYPT_MODE, key, place, nonce, sealed, NONCE_BYTES);
  }

  private static byte[] bytes(String place) {
    return place.getBytes(StandardCharsets.UTF_8);
  }

  static boolean opens(SecretKey key, String place, byte[] sealed) {
    try {
      open(key, place, sealed);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static byte[] run(int mode, SecretKey key, byte[] place, byte[] nonce, byte[] input, int from) {
    try {
      Cipher cipher = cipher(Sealing.of(key));
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place);
      return cipher.doFinal(input, from, input.length - from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A value cannot be sealed, or does not open with this key", e);
    }
  }

  private static Cipher cipher(Sealing sealing) throws GeneralSecurityException {
    return sealing == Sealing.SM4_GCM ? Cipher.getInstance(sealing.transformation(), NATIONAL)
        : Cipher.getInstance(sealing.transformation());
  }
}

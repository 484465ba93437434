package onewindow.privacy;

import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Ciphers that can seal. A key is of the one whose length it has, so that what was sealed by another stays readable. */
enum Sealing {

  AES_256_GCM("AES", "AES/GCM/NoPadding", 32),
  /** GB/T 32907-2016, for cities that have to use the national algorithms. */
  SM4_GCM("SM4", "SM4/GCM/NoPadding", 16);

  private static final SecureRandom RANDOM = new SecureRandom();
  private final String algorithm;
  private final String transformation;
  private final int keyBytes;

  Sealing(String algorithm, String transformation, int keyBytes) {
    this.algorithm = algorithm;
    this.transformation = transformation;
    this.keyBytes = keyBytes;
  }

  String transformation() {
    return transformation;
  }

  byte[] randomKey() {
    byte[] key = new byte[keyBytes];
    RANDOM.nextBytes(key);
    return key;
  }

  /** @throws IllegalArgumentException for a length that no cipher has */
  static SecretKey key(byte[] bytes) {
    return Arrays.stream(values()).filter(each -> each.keyBytes == bytes.length).findFirst()
        .map(each -> new SecretKeySpec(bytes, each.algorithm))
        .orElseThrow(() -> new IllegalArgumentException(
            "expected 32 bytes (AES-256) or 16 (SM4), found " + bytes.length + " bytes"));
  }

  static Sealing of(SecretKey key) {
    return Arrays.stream(values()).filter(each -> each.algorithm.equals(key.getAlgorithm())).findFirst().orElseThrow();
  }
}

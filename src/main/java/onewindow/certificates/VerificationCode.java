package onewindow.certificates;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import onewindow.privacy.KeyedIndex;

/** 128 random bits that only the document bears; people read and type them in eight groups of four. */
record VerificationCode(String text) {

  private static final int BYTES = 16;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  static VerificationCode random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new VerificationCode(HEX.formatHex(bytes).replaceAll("(?<=\\G.{" + GROUP + "})(?=.)", "-"));
  }

  /** By what a certificate is found: a wrong code and an unknown number are one and the same question without answer. */
  static byte[] digest(KeyedIndex index, String number, String code) {
    return index.of("certificate", plain(number) + "\0" + plain(code));
  }

  byte[] digest(KeyedIndex index, String number) {
    return digest(index, number, text);
  }

  /** As people type it: full-width, small, with spaces or hyphens. */
  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
  }
}

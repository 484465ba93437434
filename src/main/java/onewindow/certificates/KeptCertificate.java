package onewindow.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import onewindow.privacy.CaseKey;

/** One row of the certificates; code, holder and document are still sealed. */
record KeptCertificate(
    String number, String caseNumber, String serviceVersion, Instant issuedAt, Instant revokedAt, byte[] code,
    byte[] holder, byte[] factsDigest, byte[] pdf) {

  KeptCertificate with(byte[] sealedPdf) {
    return new KeptCertificate(number, caseNumber, serviceVersion, issuedAt, revokedAt, code, holder, factsDigest,
        sealedPdf);
  }

  static byte[] seal(CaseKey key, String number, String what, String text) {
    return key.seal(place(number, what), text.getBytes(UTF_8));
  }

  static byte[] sealPdf(CaseKey key, String number, byte[] pdf) {
    return key.seal(place(number, "pdf"), pdf);
  }

  /** Whether the personal data of its case was erased. */
  boolean isErased() {
    return holder.length == 0;
  }

  VerificationCode code(CaseKey key) {
    return new VerificationCode(new String(key.open(place(number, "code"), code), UTF_8));
  }

  String holder(CaseKey key) {
    return new String(key.open(place(number, "holder"), holder), UTF_8);
  }

  byte[] pdf(CaseKey key) {
    return key.open(place(number, "pdf"), pdf);
  }

  private static String place(String number, String what) {
    return "certificate-" + what + ":" + number;
  }
}

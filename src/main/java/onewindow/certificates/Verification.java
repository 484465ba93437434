package onewindow.certificates;

import java.time.Duration;
import java.time.Instant;
import onewindow.forms.LocalizedText;

/** What anybody is told who names a certificate. */
public sealed interface Verification {

  /**
   * There is such a certificate.
   *
   * @param holder the name, masked; null once the personal data of its case was erased
   * @param revokedAt null while it is valid
   */
  record Known(String number, LocalizedText title, String holder, LocalizedText service, LocalizedText authority,
      Instant issuedAt, Instant revokedAt) implements Verification {}

  /** There is none with this number and this code; which of the two is wrong nobody is told. */
  record Unknown() implements Verification {}

  /** From this address too many were asked for that there are not. */
  record TooMany(Duration retryAfter) implements Verification {}
}

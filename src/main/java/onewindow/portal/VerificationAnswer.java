package onewindow.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import onewindow.certificates.Verification;

/** What is known of a certificate, in the reader's language; of an unknown one nothing but that. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is known of a certificate. A wrong code and an unknown number are both UNKNOWN")
record VerificationAnswer(
    State state, String number, String title,
    @Schema(description = "The name, partly hidden; absent once the personal data of its case was erased")
    String holder,
    String service, String authority, LocalDate issuedOn, LocalDate revokedOn) {

  /** China has one time zone, whatever the server's is. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** How a certificate stands. */
  enum State { VALID, REVOKED, UNKNOWN }

  static VerificationAnswer unknown() {
    return new VerificationAnswer(State.UNKNOWN, null, null, null, null, null, null, null);
  }

  static VerificationAnswer of(Verification.Known known, Locale locale) {
    return new VerificationAnswer(known.revokedAt() == null ? State.VALID : State.REVOKED, known.number(),
        known.title().in(locale), known.holder(), known.service().in(locale), known.authority().in(locale),
        day(known.issuedAt()), known.revokedAt() == null ? null : day(known.revokedAt()));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}

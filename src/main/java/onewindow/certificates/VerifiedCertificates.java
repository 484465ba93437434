package onewindow.certificates;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import onewindow.access.AttemptLimit;
import onewindow.cases.KeysOfCases;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.Services;
import onewindow.privacy.KeyedIndex;
import org.springframework.stereotype.Component;

/** Finds a certificate by the keyed digest of number and code together: one question, with an answer or without. */
@Component
class VerifiedCertificates implements CertificateChecks {

  private final KeptCertificates certificates;
  private final AttemptLimit attempts;
  private final KeysOfCases keys;
  private final Services services;
  private final KeyedIndex index;

  VerifiedCertificates(KeptCertificates certificates, CertificateSettings settings, Clock clock, KeysOfCases keys, Services services,
      KeyedIndex index) {
    this.certificates = certificates;
    // by address; it saves work, not secrets, for nobody guesses 128 bits: whoever verifies real ones all day is never stopped
    this.attempts = new AttemptLimit(settings.unknownMost(), settings.unknownWithin(), clock);
    this.keys = keys;
    this.services = services;
    this.index = index;
  }

  @Override
  public Verification verify(String number, String code, String address) {
    Optional<Duration> wait = attempts.wait(address);
    if (wait.isPresent()) {
      return new Verification.TooMany(wait.get());
    }
    Optional<KeptCertificate> found = certificates.byCode(VerificationCode.digest(index, number, code));
    if (found.isEmpty()) {
      attempts.count(address);
      return new Verification.Unknown();
    }
    return known(found.get());
  }

  private Verification.Known known(KeptCertificate kept) {
    ServiceDefinition definition = services.definition(kept.serviceVersion());
    return new Verification.Known(kept.number(), definition.certificate().title(),
        kept.isErased() ? null : kept.holder(keys.of(kept.caseNumber())), definition.title(),
        definition.department().name(), kept.issuedAt(),
        kept.revokedAt());
  }
}

package onewindow.certificates;

import java.time.Clock;
import java.time.Instant;
import onewindow.cases.ResultIssued;
import onewindow.cases.ResultRevoked;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.privacy.KeyedIndex;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a certificate its number, code and digest in the transaction that issues, and revokes it with its result. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CertificateIssuing {

  private final KeptCertificates certificates;
  private final CertificateNumbers numbers;
  private final YearlyNumbers yearly;
  private final CertificateFacts facts;
  private final Services services;
  private final KeyedIndex index;
  private final Clock clock;

  CertificateIssuing(KeptCertificates certificates, CertificateNumbers numbers, YearlyNumbers yearly, CertificateFacts facts,
      Services services, KeyedIndex index, Clock clock) {
    this.certificates = certificates;
    this.numbers = numbers;
    this.yearly = yearly;
    this.facts = facts;
    this.services = services;
    this.index = index;
    this.clock = clock;
  }

  @EventListener
  void issued(ResultIssued issued) {
    Service service = services.version(issued.serviceVersion());
    if (service.definition().certificate() != null) {
      keep(issued, service, clock.instant());
    }
  }

  @EventListener
  void revoked(ResultRevoked revoked) {
    certificates.revoke(revoked.caseNumber(), clock.instant());
  }

  private void keep(ResultIssued issued, Service service, Instant now) {
    String pattern = service.definition().certificate().number();
    String number = pattern != null ? yearly.next(pattern)
        : numbers.next(issued.application().get(service.definition().area()));
    CertificateContent content = new CertificateContent(
        service, issued.caseNumber(), number, now, issued.application(), issued.result());
    VerificationCode code = VerificationCode.random();
    certificates.add(new KeptCertificate(number, issued.caseNumber(), issued.serviceVersion(), now, null,
        KeptCertificate.seal(issued.key(), number, "code", code.text()),
        KeptCertificate.seal(issued.key(), number, "holder", content.maskedHolder()),
        facts.digest(content), null), code.digest(index, number));
  }
}

package onewindow.certificates;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;
import onewindow.cases.CaseRecord;
import onewindow.cases.KeysOfCases;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.privacy.CaseKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Prints and signs a certificate when it is first asked for, with no transaction held meanwhile, and keeps it sealed. */
@Component
class PrintedCertificates implements CertificateFiles {

  private final KeptCertificates certificates;
  private final CertificateFacts facts;
  private final Services services;
  private final KeysOfCases keys;
  private final ObjectProvider<CertificatePrinter> printer;
  private final PdfSignature signature;
  private final CertificateSettings settings;
  private final Clock clock;

  PrintedCertificates(KeptCertificates certificates, CertificateFacts facts, Services services, KeysOfCases keys,
      ObjectProvider<CertificatePrinter> printer, PdfSignature signature, CertificateSettings settings, Clock clock) {
    this.certificates = certificates;
    this.facts = facts;
    this.services = services;
    this.keys = keys;
    this.printer = printer;
    this.signature = signature;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<CertificateFile> ofCase(CaseRecord record) {
    return certificates.inForce(record.summary().caseNumber()).map(kept -> file(kept, record));
  }

  private CertificateFile file(KeptCertificate kept, CaseRecord record) {
    Service service = services.version(kept.serviceVersion());
    CaseKey key = keys.of(kept.caseNumber());
    KeptCertificate printed = kept.pdf() != null ? kept : kept.with(certificates.keepFirst(kept.number(),
        KeptCertificate.sealPdf(key, kept.number(), print(kept, key, service, record))));
    return new CertificateFile(kept.number(), service.definition().certificate().title(), printed.pdf(key));
  }

  private byte[] print(KeptCertificate kept, CaseKey key, Service service, CaseRecord record) {
    CertificateContent content = new CertificateContent(service, kept.caseNumber(), kept.number(), kept.issuedAt(),
        record.application(), record.result());
    SortedMap<String, String> values = facts.asIssued(content, kept.factsDigest());
    VerificationCode code = kept.code(key);
    values.put(Placeholder.CODE, code.text());
    values.put(Placeholder.VERIFY_AT, settings.verifyAt().toString());
    byte[] pdf = printer.getObject().print(content.page(), values, address(kept.number(), code));
    return signature.sign(pdf, values.get(Placeholder.AUTHORITY), values.get(Placeholder.TITLE), clock.instant());
  }

  /** What stands behind the # no browser sends to a server, and no server writes into a log. */
  private String address(String number, VerificationCode code) {
    return URI.create(settings.verifyAt() + "#number=" + number + "&code=" + code.text()).toString();
  }
}

package preview;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import onewindow.cases.CaseRecord;
import onewindow.certificates.CertificateChecks;
import onewindow.certificates.CertificateFile;
import onewindow.certificates.CertificateFiles;
import onewindow.certificates.Verification;
import onewindow.forms.LocalizedText;

/** Two certificates in memory, one in force and one revoked; asking for number 0 is asking too often. */
public class PreviewCertificates implements CertificateFiles, CertificateChecks {

  public static final String VALID = "ZZ341502202611100000001K";
  public static final String REVOKED = "ZZ341502202611100000002L";
  public static final String CODE = "0123-4567-89AB-CDEF-0123-4567-89AB-CDEF";
  private static final LocalizedText TITLE = new LocalizedText("户口登记通知单", "Notice of household registration");

  @Override
  public Optional<CertificateFile> ofCase(CaseRecord record) {
    return record.summary().status().isIssued()
        ? Optional.of(new CertificateFile(VALID, TITLE, "%PDF-1.7".getBytes(StandardCharsets.UTF_8))) : Optional.empty();
  }

  @Override
  public Verification verify(String number, String code, String address) {
    if (number.equals("0")) {
      return new Verification.TooMany(Duration.ofSeconds(41));
    }
    boolean known = code.equals(CODE) && (number.equals(VALID) || number.equals(REVOKED));
    return !known ? new Verification.Unknown() : new Verification.Known(number, TITLE, "王*",
        new LocalizedText("新生儿落户", "Newborn registration"),
        new LocalizedText("六安市公安局", "Lu'an Public Security Bureau"), Instant.parse("2026-11-10T01:40:00Z"),
        number.equals(VALID) ? null : Instant.parse("2026-11-21T16:30:00Z"));
  }
}

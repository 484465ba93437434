package onewindow.portal;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseSummary;
import onewindow.cases.PersonalDataSource;
import onewindow.cases.PersonalFile;
import onewindow.cases.PersonalRecord;
import onewindow.certificates.CertificateFile;
import onewindow.certificates.CertificateFiles;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** The documents in force that were made for somebody, for themselves. */
@Component
class CertificateData implements PersonalDataSource {

  private final CaseRecords records;
  private final CertificateFiles certificates;

  CertificateData(CaseRecords records, CertificateFiles certificates) {
    this.records = records;
    this.certificates = certificates;
  }

  @Override
  public String part() {
    return "certificates";
  }

  @Override
  public LocalizedText title() {
    return new LocalizedText("证照", "Certificates");
  }

  @Override
  public Set<String> tables() {
    return Set.of("certificate");
  }

  @Override
  public Stream<PersonalRecord> of(String idNumber) {
    return issued(idNumber).map(number -> ReadOrTold.of(number, () -> file(number, idNumber)
        .map(file -> new PersonalRecord().with("caseNumber", "办件编号", "Case", number)
            .with("title", "名称", "Title", file.title()).with("number", "编号", "Number", file.number())
            .with("path", "文件", "File", path(file)))
        .orElseGet(PersonalRecord::new))).filter(record -> !record.entries().isEmpty());
  }

  @Override
  public Stream<PersonalFile> files(String idNumber) {
    return issued(idNumber).flatMap(number -> ReadOrTold.found(() -> file(number, idNumber)).stream())
        .map(file -> new PersonalFile(path(file), () -> new ByteArrayInputStream(file.pdf())));
  }

  private Stream<String> issued(String idNumber) {
    return records.allOfPerson(idNumber).stream().filter(summary -> summary.status().isIssued())
        .map(CaseSummary::caseNumber);
  }

  private Optional<CertificateFile> file(String caseNumber, String idNumber) {
    return records.ofPerson(caseNumber, idNumber).flatMap(certificates::ofCase);
  }

  private static String path(CertificateFile file) {
    return "certificates/" + file.number().replaceAll("[/\\\\:]", "_") + ".pdf";
  }
}

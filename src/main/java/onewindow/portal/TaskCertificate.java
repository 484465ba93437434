package onewindow.portal;

import java.util.Locale;
import onewindow.access.Account;
import onewindow.cases.CaseRecords;
import onewindow.cases.ClerkTasks;
import onewindow.cases.Disclosures;
import onewindow.cases.ReadFor;
import onewindow.certificates.CertificateFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The certificate of the case behind a clerk's task, to be printed and handed over; numbers stand in it in full, so the
 * clerk has told a purpose before.
 */
@Page
class TaskCertificate {

  private final ClerkTasks tasks;
  private final Disclosures disclosures;
  private final CaseRecords records;
  private final CertificateFiles certificates;

  TaskCertificate(ClerkTasks tasks, Disclosures disclosures, CaseRecords records, CertificateFiles certificates) {
    this.tasks = tasks;
    this.disclosures = disclosures;
    this.records = records;
    this.certificates = certificates;
  }

  @GetMapping("/clerk/tasks/{taskId}/certificate")
  ResponseEntity<byte[]> certificate(
      @PathVariable String taskId, @ModelAttribute("account") Account account, Locale locale) {
    return tasks.caseOf(taskId, account.username(), account.groups())
        .filter(caseNumber -> disclosures.isOpen(taskId, account.username()))
        .flatMap(number -> records.forStaff(number, ReadFor.CERTIFICATE)).flatMap(certificates::ofCase)
        .map(file -> CertificateDownload.of(file, locale)).orElseThrow(() -> new NotThere("certificate"));
  }
}

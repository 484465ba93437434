package onewindow.portal;

import static onewindow.portal.ProblemKind.ERASED;
import static onewindow.portal.ProblemKind.UNKNOWN_CASE;
import static onewindow.portal.ProblemKind.UNKNOWN_CERTIFICATE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.ResultReading;
import onewindow.certificates.CertificateFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Certificates of the reader's own cases. */
@RestController
@Tag(name = "Certificates")
record CertificateApi(CaseRecords records, CertificateFiles certificates, ResultReading reading, Reader reader,
    Problems problems) {

  @GetMapping("/api/cases/{number}/certificate")
  @Operation(summary = "The certificate of one of my cases, as a signed PDF",
      description = "The same bytes every time. Where the result is delivered electronically, this is its delivery.")
  @ApiResponse(responseCode = "200", content = @Content(
      mediaType = "application/pdf", schema = @Schema(type = "string", format = "binary")))
  @Refusals({UNKNOWN_CASE, UNKNOWN_CERTIFICATE, ERASED})
  ResponseEntity<?> certificate(
      @PathVariable String number, Locale locale, Authentication authentication, HttpServletRequest request) {
    String person = reader.account(authentication).idNumber();
    Optional<CaseRecord> record = records.ofPerson(number, person);
    if (record.isEmpty()) {
      return problems.of(UNKNOWN_CASE, request);
    }
    return certificates.ofCase(record.get()).<ResponseEntity<?>>map(file -> {
      reading.opened(record.get(), person);
      return CertificateDownload.of(file, locale);
    }).orElseGet(() -> problems.of(UNKNOWN_CERTIFICATE, request));
  }
}

package onewindow.portal;

import static onewindow.portal.ProblemKind.ERASED;
import static onewindow.portal.ProblemKind.UNKNOWN_FILE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import onewindow.cases.CaseRecords;
import onewindow.cases.Uploads;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files of the reader's own cases. A failure while one is sent is left to the server, which breaks the connection: an
 * error text in the middle of a file would pass for the rest of it.
 */
@RestController
@Tag(name = "Files")
record CaseFilesApi(CaseRecords records, Uploads uploads, Reader reader, Problems problems) {

  @GetMapping("/api/cases/{number}/files/{id}")
  @Operation(summary = "One file of one of my cases")
  @ApiResponse(responseCode = "200", content = @Content(
      mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
  @Refusals({UNKNOWN_FILE, ERASED})
  ResponseEntity<?> file(@PathVariable String number, @PathVariable String id, Authentication authentication,
      HttpServletRequest request) {
    return records.ofPerson(number, reader.account(authentication).idNumber())
        .flatMap(record -> uploads.open(number, id))
        .<ResponseEntity<?>>map(FileDownload::of)
        .orElseGet(() -> problems.of(UNKNOWN_FILE, request));
  }
}

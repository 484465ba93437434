package onewindow.portal;

import static onewindow.portal.ProblemKind.FILE;
import static onewindow.portal.ProblemKind.FILE_TOO_LARGE;
import static onewindow.portal.ProblemKind.FILE_TYPE;
import static onewindow.portal.ProblemKind.HEADER;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.TOO_MANY_FILES;
import static onewindow.portal.ProblemKind.UNKNOWN_FILE;
import static onewindow.portal.ProblemKind.UNKNOWN_MATERIAL;
import static onewindow.portal.ProblemKind.UNKNOWN_SERVICE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM_VALUE;
import static org.springframework.http.MediaType.APPLICATION_PDF_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import onewindow.forms.FieldProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes files that a clerk scans for somebody at the window; they are that person's. For clerks alone. */
@RestController
@RequestMapping(path = "/api/clerk/services/{service}/materials/{material}/files", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Counter")
record CounterUploadApi(FileDesk files, Counter counter, Reader reader, Problems problems) {

  /** In a header, for addresses are written into logs. */
  static final String PERSON = "Applicant-Id-Number";

  @PostMapping(consumes = {APPLICATION_OCTET_STREAM_VALUE, APPLICATION_PDF_VALUE, "image/*"})
  @Operation(summary = "Upload a file of the person at the window",
      requestBody = @RequestBody(required = true, content = @Content(
          mediaType = APPLICATION_OCTET_STREAM_VALUE, schema = @Schema(type = "string", format = "binary"))))
  @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StagedFile.class)))
  @Refusals({HEADER, UNKNOWN_SERVICE, UNKNOWN_MATERIAL, TOO_MANY_FILES, FILE_TOO_LARGE, MEDIA_TYPE, FILE_TYPE, FILE})
  ResponseEntity<?> upload(@PathVariable String service, @PathVariable String material,
      @RequestParam(defaultValue = "") String name, @RequestHeader(name = PERSON, defaultValue = "") String person,
      Authentication authentication, HttpServletRequest request) throws IOException {
    Optional<FieldProblem> problem = counter.idNumberProblem(PERSON, person, reader.account(authentication));
    return problem.isPresent() ? problems.of(HEADER, request, List.of(problem.get()))
        : files.stage(person, service, material, name, request);
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Remove a file of the person at the window that was not handed in yet")
  @ApiResponse(responseCode = "204", content = @Content)
  @Refusals(UNKNOWN_FILE)
  ResponseEntity<?> remove(@PathVariable String service, @PathVariable String material, @PathVariable String id,
      @RequestHeader(name = PERSON, defaultValue = "") String person, HttpServletRequest request) {
    return files.remove(id, person, request);
  }
}

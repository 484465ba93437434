package onewindow.portal;

import static onewindow.portal.ProblemKind.FILE;
import static onewindow.portal.ProblemKind.FILE_TOO_LARGE;
import static onewindow.portal.ProblemKind.FILE_TYPE;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.TOO_MANY_FILES;
import static onewindow.portal.ProblemKind.UNKNOWN_FILE;
import static onewindow.portal.ProblemKind.UNKNOWN_MATERIAL;
import static onewindow.portal.ProblemKind.UNKNOWN_SERVICE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM_VALUE;
import static org.springframework.http.MediaType.APPLICATION_PDF_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes files for an application before it is handed in: as plain bytes, for parts of a form would be stored open. */
@RestController
@RequestMapping(path = UploadApi.PATH, produces = APPLICATION_JSON_VALUE)
@Tag(name = "Files", description = "Files for an application")
record UploadApi(FileDesk files, Reader reader) {

  static final String PATH = "/api/services/{service}/materials/{material}/files";

  @PostMapping(consumes = {APPLICATION_OCTET_STREAM_VALUE, APPLICATION_PDF_VALUE, "image/*"})
  @Operation(summary = "Upload a file for a material of a service",
      description = "The body is the file itself. Hand in the application with its id within a day.",
      requestBody = @RequestBody(required = true, content = @Content(
          mediaType = APPLICATION_OCTET_STREAM_VALUE, schema = @Schema(type = "string", format = "binary"))))
  @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = StagedFile.class)))
  @Refusals({UNKNOWN_SERVICE, UNKNOWN_MATERIAL, TOO_MANY_FILES, FILE_TOO_LARGE, MEDIA_TYPE, FILE_TYPE, FILE})
  ResponseEntity<?> upload(@PathVariable String service, @PathVariable String material,
      @Parameter(description = "The name of the file", example = "离婚证.jpg") @RequestParam(defaultValue = "") String name,
      Authentication authentication, HttpServletRequest request) throws IOException {
    return files.stage(reader.account(authentication).idNumber(), service, material, name, request);
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Remove a file that was not handed in yet")
  @ApiResponse(responseCode = "204", content = @Content)
  @Refusals(UNKNOWN_FILE)
  ResponseEntity<?> remove(@PathVariable String service, @PathVariable String material, @PathVariable String id,
      Authentication authentication, HttpServletRequest request) {
    return files.remove(id, reader.account(authentication).idNumber(), request);
  }
}

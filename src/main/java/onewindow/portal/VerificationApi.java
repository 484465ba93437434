package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.MALFORMED;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.TOO_LARGE;
import static onewindow.portal.ProblemKind.TOO_MANY_ATTEMPTS;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import onewindow.certificates.CertificateChecks;
import onewindow.certificates.Verification;
import onewindow.forms.FieldProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Verification of certificates for programs; nobody signs in. */
@RestController
@SecurityRequirements
@Tag(name = "Certificates")
record VerificationApi(CertificateChecks checks, Problems problems) {

  @PostMapping(path = "/api/certificates/verify", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  @Operation(summary = "Is this certificate genuine and in force",
      description = "Public. The code travels in the body, so that no log holds it.")
  @ApiResponse(responseCode = "200",
      content = @Content(schema = @Schema(implementation = VerificationAnswer.class)))
  @Refusals({MALFORMED, CHARSET, TOO_LARGE, MEDIA_TYPE, FORM, TOO_MANY_ATTEMPTS})
  ResponseEntity<?> verify(@RequestBody VerificationQuestion question, Locale locale, HttpServletRequest request) {
    List<FieldProblem> wrong = question.problems();
    if (!wrong.isEmpty()) {
      return problems.of(FORM, request, wrong);
    }
    Verification found = checks.verify(question.number(), question.code(), request.getRemoteAddr());
    if (found instanceof Verification.TooMany tooMany) {
      return problems.tooMany(request, tooMany.retryAfter());
    }
    return ResponseEntity.ok(found instanceof Verification.Known known
        ? VerificationAnswer.of(known, locale) : VerificationAnswer.unknown());
  }
}

package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.DUPLICATE;
import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.HEADER;
import static onewindow.portal.ProblemKind.KEY_REUSED;
import static onewindow.portal.ProblemKind.MALFORMED;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.TOO_LARGE;
import static onewindow.portal.ProblemKind.TOO_MANY_ATTEMPTS;
import static onewindow.portal.ProblemKind.UNKNOWN_SERVICE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import onewindow.access.Account;
import onewindow.cases.Applicant;
import onewindow.cases.Channel;
import onewindow.cases.Intake;
import onewindow.cases.Reception;
import onewindow.cases.Submission;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes applications. */
@RestController
@RequestMapping(path = "/api/cases", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Cases")
record SubmissionApi(Services services, Intake intake, Reader reader, SubmissionLimit limit, Receipts receipts, Problems problems) {

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Hand in an application",
      description = "The same key and content again is the same case: then the answer is 200.")
  @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Receipt.class)))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Receipt.class)))
  @Refusals({MALFORMED, CHARSET, HEADER, UNKNOWN_SERVICE, DUPLICATE, TOO_LARGE, MEDIA_TYPE, FORM, KEY_REUSED, TOO_MANY_ATTEMPTS})
  ResponseEntity<?> submit(
      @Parameter(description = "Your own key of this application, 8 to 64 characters",
          schema = @Schema(type = "string", pattern = ClientKey.PATTERN, minLength = 8, maxLength = 64))
      @RequestHeader(ClientKey.HEADER) ClientKey key,
      @RequestBody NewCase application, Authentication authentication, HttpServletRequest request) {
    Account account = reader.account(authentication);
    if (!application.missing().isEmpty()) {
      return problems.of(FORM, request, application.missing());
    }
    Optional<Duration> wait = limit.take(account);
    if (wait.isPresent()) {
      return problems.tooMany(request, wait.get());
    }
    Applicant applicant = new Applicant(account.idNumber(), account.name());
    return services.latest(application.service())
        .<ResponseEntity<?>>map(service -> receipts.answer(
            submission(applicant, service, key, application, request), applicant, "/api/cases/", request))
        .orElseGet(() -> problems.of(UNKNOWN_SERVICE, request));
  }

  private Submission submission(
      Applicant applicant, Service service, ClientKey key, NewCase application, HttpServletRequest request) {
    return intake.submit(applicant, service, key.value(), application.form().values(), application.chosenFiles(),
        Reception.unattended(channel(request)));
  }

  /** Pages use the API by their session; a program brings its credentials with each request. */
  private static Channel channel(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) == null ? Channel.PORTAL : Channel.API;
  }
}

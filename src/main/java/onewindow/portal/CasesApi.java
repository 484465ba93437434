package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.DUPLICATE;
import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.HEADER;
import static onewindow.portal.ProblemKind.KEY_REUSED;
import static onewindow.portal.ProblemKind.MALFORMED;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.TOO_LARGE;
import static onewindow.portal.ProblemKind.UNKNOWN_CASE;
import static onewindow.portal.ProblemKind.UNKNOWN_SERVICE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import onewindow.access.Account;
import onewindow.access.SignedIn;
import onewindow.cases.Applicant;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.Channel;
import onewindow.cases.Intake;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reader's own cases: hand one in, follow it. */
@RestController
@RequestMapping(path = "/api/cases", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Cases", description = "One's own cases; somebody else's case is not there")
record CasesApi(
    Services services, Intake intake, CaseRecords records, SignedIn signedIn, CaseTexts texts, Submitting submitting,
    Problems problems) {

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Hand in an application",
      description = "The same key and content again is the same case: then the answer is 200.")
  @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AcceptedCase.class)))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AcceptedCase.class)))
  @Refusals({MALFORMED, CHARSET, HEADER, UNKNOWN_SERVICE, DUPLICATE, TOO_LARGE, MEDIA_TYPE, FORM, KEY_REUSED})
  ResponseEntity<?> submit(
      @Parameter(description = "Your own key of this application, 8 to 64 characters",
          schema = @Schema(type = "string", pattern = ClientKey.PATTERN, minLength = 8, maxLength = 64))
      @RequestHeader(ClientKey.HEADER) ClientKey key,
      @RequestBody NewCase application, Authentication authentication, HttpServletRequest request) {
    Account account = reader(authentication);
    if (!application.missing().isEmpty()) {
      return problems.of(FORM, request, application.missing());
    }
    return services.latest(application.service())
        .<ResponseEntity<?>>map(service -> submit(account, service, key, application, request))
        .orElseGet(() -> problems.of(UNKNOWN_SERVICE, request));
  }

  @GetMapping
  @Operation(summary = "My cases, newest first")
  @ApiResponse(responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = CaseLine.class))))
  List<CaseLine> mine(Locale locale, Authentication authentication) {
    return records.allOfPerson(reader(authentication).idNumber()).stream()
        .map(summary -> texts.line(summary, locale))
        .toList();
  }

  @GetMapping("/{number}")
  @Operation(summary = "One of my cases")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseDetail.class)))
  @Refusals(UNKNOWN_CASE)
  ResponseEntity<?> one(
      @PathVariable String number, Locale locale, Authentication authentication, HttpServletRequest request) {
    return with(number, authentication, request, found -> texts.detail(found, locale));
  }

  @GetMapping("/{number}/timeline")
  @Operation(summary = "What happened to one of my cases, oldest first")
  @ApiResponse(responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = TimelineLine.class))))
  @Refusals(UNKNOWN_CASE)
  ResponseEntity<?> timeline(
      @PathVariable String number, Locale locale, Authentication authentication, HttpServletRequest request) {
    return with(number, authentication, request, found -> texts.timeline(found, locale));
  }

  private ResponseEntity<?> submit(
      Account account, Service service, ClientKey key, NewCase application, HttpServletRequest request) {
    Applicant applicant = new Applicant(account.idNumber(), account.name());
    var submission = intake.submit(applicant, service, key.value(), application.form().values(), channel(request));
    return submitting.answer(submission, account, request);
  }

  /** Pages use the API by their session; a program brings its credentials with each request. */
  private static Channel channel(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) == null ? Channel.PORTAL : Channel.API;
  }

  private ResponseEntity<?> with(String number, Authentication authentication, HttpServletRequest request,
      Function<CaseRecord, Object> view) {
    return records.ofPerson(number, reader(authentication).idNumber())
        .<ResponseEntity<?>>map(found -> ResponseEntity.ok(view.apply(found)))
        .orElseGet(() -> problems.of(UNKNOWN_CASE, request));
  }

  private Account reader(Authentication authentication) {
    return signedIn.account(authentication)
        .orElseThrow(() -> new AccessDeniedException("Whoever signed in has no account here"));
  }
}

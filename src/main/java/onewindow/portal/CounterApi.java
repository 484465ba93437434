package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.DUPLICATE;
import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.HEADER;
import static onewindow.portal.ProblemKind.KEY_REUSED;
import static onewindow.portal.ProblemKind.MALFORMED;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.TOO_LARGE;
import static onewindow.portal.ProblemKind.UNKNOWN_SERVICE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import onewindow.access.Account;
import onewindow.cases.Intake;
import onewindow.cases.Reception;
import onewindow.cases.Submission;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.forms.FieldProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes applications that a clerk enters for somebody at the window; for clerks alone. */
@RestController
@RequestMapping(path = "/api/clerk/cases", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Counter", description = "Applications that a clerk takes for somebody at the window")
record CounterApi(
    Services services, Intake intake, Counter counter, Reader reader, Receipts receipts, Problems problems) {

  static final String RECEIPTS = "/clerk/receipts/";

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Take an application for somebody at the window",
      description = "Whose signature was seen has confirmed the application; the others are waited for.")
  @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Receipt.class)))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Receipt.class)))
  @Refusals({MALFORMED, CHARSET, HEADER, UNKNOWN_SERVICE, DUPLICATE, TOO_LARGE, MEDIA_TYPE, FORM, KEY_REUSED})
  ResponseEntity<?> take(@RequestHeader(ClientKey.HEADER) ClientKey key, @RequestBody CounterCase taken,
      Authentication authentication, HttpServletRequest request) {
    Account clerk = reader.account(authentication);
    List<FieldProblem> problemsFound = problems(taken, clerk);
    if (!problemsFound.isEmpty()) {
      return problems.of(FORM, request, problemsFound);
    }
    return services.latest(taken.service())
        .<ResponseEntity<?>>map(service -> receipts.answer(
            submission(clerk, service, key, taken), taken.person().applicant(), RECEIPTS, request))
        .orElseGet(() -> problems.of(UNKNOWN_SERVICE, request));
  }

  private List<FieldProblem> problems(CounterCase taken, Account clerk) {
    List<FieldProblem> found = new ArrayList<>(taken.application().missing());
    AtTheWindow person = taken.person() == null ? new AtTheWindow(null, null) : taken.person();
    found.addAll(counter.problems(person, taken.channel(), clerk));
    return found;
  }

  private Submission submission(Account clerk, Service service, ClientKey key, CounterCase taken) {
    Reception reception = new Reception(
        Counter.channel(taken.channel()).orElseThrow(), clerk.username(), taken.signatures());
    return intake.submit(taken.person().applicant(), service, key.value(), taken.form().values(),
        taken.application().chosenFiles(), reception);
  }
}

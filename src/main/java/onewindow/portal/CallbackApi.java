package onewindow.portal;

import static onewindow.portal.ProblemKind.ANSWERED_ALREADY;
import static onewindow.portal.ProblemKind.CALLBACK_ANSWER;
import static onewindow.portal.ProblemKind.CALLBACK_ELSEWHERE;
import static onewindow.portal.ProblemKind.CALLBACK_SIGNATURE;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.NO_CALLBACKS;
import static onewindow.portal.ProblemKind.TOO_LARGE;
import static onewindow.portal.ProblemKind.UNKNOWN_QUESTION;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import onewindow.exchange.CallbackOutcome;
import onewindow.exchange.Callbacks;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where departments send answers that they promised with 202; nobody signs in, every answer is signed. */
@RestController
@SecurityRequirements
@Tag(name = "Departments", description = "For the departments' own systems")
record CallbackApi(Callbacks callbacks, Problems problems) {

  /** Header with {@code sha256=} and the body's HMAC. */
  static final String SIGNATURE = "Callback-Signature";

  @PostMapping(path = "/api/departments/{department}/answers", consumes = APPLICATION_JSON_VALUE,
      produces = APPLICATION_JSON_VALUE)
  @Operation(summary = "The answer to a question that your department accepted with 202",
      description = "The question carried a header Callback-Reference; the answer brings it back as reference, beside"
          + " the three values that every answer brings back. The same answer may be sent again until it is confirmed:"
          + " it is taken once. The outcome is taken, or late where the question had been given up; a clerk sees it then.")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = LateAnswer.class)))
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Confirmed.class)))
  @Refusals({CALLBACK_ANSWER, CALLBACK_SIGNATURE, NO_CALLBACKS, UNKNOWN_QUESTION, CALLBACK_ELSEWHERE, ANSWERED_ALREADY,
      TOO_LARGE, MEDIA_TYPE})
  ResponseEntity<?> answer(@PathVariable String department, @RequestBody byte[] body,
      @RequestHeader(name = SIGNATURE, required = false) String signature, HttpServletRequest request) {
    CallbackOutcome outcome = callbacks.take(department, body, signature);
    if (outcome instanceof CallbackOutcome.Taken) {
      return ResponseEntity.ok(new Confirmed("taken"));
    } else if (outcome instanceof CallbackOutcome.Late) {
      return ResponseEntity.ok(new Confirmed("late"));
    } else if (outcome instanceof CallbackOutcome.Malformed malformed) {
      return problems.of(CALLBACK_ANSWER, request, malformed.problems());
    }
    return problems.of(refusal(outcome), request);
  }

  private static ProblemKind refusal(CallbackOutcome outcome) {
    if (outcome instanceof CallbackOutcome.NotAgreed) {
      return NO_CALLBACKS;
    } else if (outcome instanceof CallbackOutcome.NotSigned) {
      return CALLBACK_SIGNATURE;
    } else if (outcome instanceof CallbackOutcome.TooLarge) {
      return TOO_LARGE;
    } else if (outcome instanceof CallbackOutcome.NeverAsked) {
      return UNKNOWN_QUESTION;
    }
    return outcome instanceof CallbackOutcome.Elsewhere ? CALLBACK_ELSEWHERE : ANSWERED_ALREADY;
  }

  /** @param outcome {@code taken}, or {@code late} */
  record Confirmed(String outcome) {}
}

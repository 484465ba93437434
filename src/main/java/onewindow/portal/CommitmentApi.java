package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.MALFORMED;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.NOT_NOW;
import static onewindow.portal.ProblemKind.TOO_LARGE;
import static onewindow.portal.ProblemKind.UNKNOWN_CASE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import onewindow.cases.CommitmentRequests;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the reader may do about a commitment in a case that concerns them. */
@RestController
@RequestMapping(path = "/api/cases/{number}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Cases")
record CommitmentApi(CommitmentRequests requests, Reader reader, PartyAnswers answers) {

  @PostMapping("/commitment-withdrawal")
  @Operation(summary = "Take back my commitment",
      description = "For whoever made it, until the case is decided; the papers are then asked for. Doing it again"
          + " changes nothing.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyAnswers.Moved.class)))
  @Refusals({UNKNOWN_CASE, NOT_NOW})
  ResponseEntity<?> takeBack(@PathVariable String number, Authentication authentication, HttpServletRequest request) {
    return answers.of(number, requests.takeBack(number, reader.account(authentication).idNumber()), request);
  }

  @PostMapping(path = "/correction", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Hand in the papers after an order to correct a commitment",
      description = "All papers that the commitment stood for, by files uploaded before.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyAnswers.Moved.class)))
  @Refusals({UNKNOWN_CASE, NOT_NOW, FORM, MALFORMED, CHARSET, MEDIA_TYPE, TOO_LARGE})
  ResponseEntity<?> correct(@PathVariable String number, @RequestBody PartyApi.Supplied supplied,
      Authentication authentication, HttpServletRequest request) {
    return answers.of(number,
        requests.correct(number, reader.account(authentication).idNumber(), supplied.byMaterial()), request);
  }
}

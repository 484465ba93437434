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
import java.util.List;
import java.util.Map;
import onewindow.cases.PartyRequests;
import onewindow.cases.WithdrawalReason;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RequestParam;

/** What the reader may do with a case that concerns them. */
@RestController
@RequestMapping(path = "/api/cases/{number}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Cases")
record PartyApi(PartyRequests requests, Reader reader, PartyAnswers answers) {

  @PostMapping("/confirmation")
  @Operation(summary = "Confirm an application that names me",
      description = "Until everybody named has confirmed it, no department is asked. Doing it again changes nothing.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyAnswers.Moved.class)))
  @Refusals({UNKNOWN_CASE, NOT_NOW})
  ResponseEntity<?> confirm(@PathVariable String number, Authentication authentication, HttpServletRequest request) {
    return answers.of(number, requests.confirm(number, reader.account(authentication).idNumber()), request);
  }

  @PostMapping("/report")
  @Operation(summary = "Say that what my case stands for has been done, such as a payment",
      description = "It is looked for at once. Possible while the case stands; doing it again looks again.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyAnswers.Moved.class)))
  @Refusals({UNKNOWN_CASE, NOT_NOW})
  ResponseEntity<?> report(@PathVariable String number, Authentication authentication, HttpServletRequest request) {
    return answers.of(number, requests.report(number, reader.account(authentication).idNumber()), request);
  }

  @PostMapping("/withdrawal")
  @Operation(summary = "Withdraw my application",
      description = "Possible until it is decided. Doing it again changes nothing. reason: NOT_NEEDED, MISTAKE,"
          + " ANOTHER_WAY, TAKES_TOO_LONG or OTHER, which it is unless said otherwise.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyAnswers.Moved.class)))
  @Refusals({UNKNOWN_CASE, NOT_NOW})
  ResponseEntity<?> withdraw(@PathVariable String number,
      @RequestParam(defaultValue = "OTHER") WithdrawalReason reason, Authentication authentication,
      HttpServletRequest request) {
    return answers.of(number, requests.withdraw(number, reader.account(authentication).idNumber(), reason), request);
  }

  @PostMapping(path = "/supplement", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Supply what was missing",
      description = "Everything that the notice names, by files uploaded before. It can be done once.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyAnswers.Moved.class)))
  @Refusals({UNKNOWN_CASE, NOT_NOW, FORM, MALFORMED, CHARSET, MEDIA_TYPE, TOO_LARGE})
  ResponseEntity<?> supplement(@PathVariable String number, @RequestBody Supplied supplied,
      Authentication authentication, HttpServletRequest request) {
    return answers.of(number, requests.supplement(number, reader.account(authentication).idNumber(), supplied.byMaterial()),
        request);
  }

  /** What is handed in to fill the gaps. */
  @Schema(description = "Files for what was missing")
  record Supplied(@Schema(description = "Ids of uploaded files by material") FileChoice files) {

    Map<String, List<String>> byMaterial() {
      return files == null ? Map.of() : files.byMaterial();
    }
  }
}

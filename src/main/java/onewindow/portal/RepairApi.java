package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.MALFORMED;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.TOO_LARGE;
import static onewindow.portal.ProblemKind.UNKNOWN_CASE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import onewindow.access.Account;
import onewindow.cases.Repairs;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where clerks record that a false commitment was repaired; for clerks of the group that checked it. */
@RestController
@RequestMapping(path = "/api/clerk/cases/{number}", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Commitments", description = "Records of false commitments, for the clerks who check them")
record RepairApi(Repairs repairs, Reader reader, PartyAnswers answers) {

  @PostMapping(path = "/commitment-repair", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Record that a false commitment was repaired",
      description = "From then on commitments of that person count again. Doing it again changes nothing.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyAnswers.Moved.class)))
  @Refusals({UNKNOWN_CASE, FORM, MALFORMED, CHARSET, MEDIA_TYPE, TOO_LARGE})
  ResponseEntity<?> repair(@PathVariable String number, @RequestBody Repair repair, Authentication authentication,
      HttpServletRequest request) {
    Account clerk = reader.account(authentication);
    return answers.of(number, repairs.repair(number, repair.how(), clerk.username(), clerk.groups()), request);
  }

  /** What was repaired. */
  @Schema(description = "What was repaired")
  record Repair(@Schema(description = "At most 500 characters") String how) {}
}

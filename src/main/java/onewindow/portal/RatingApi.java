package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.ERASED;
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
import onewindow.access.Account;
import onewindow.cases.CaseRecords;
import onewindow.ratings.GivenRating;
import onewindow.ratings.RatingReading;
import onewindow.ratings.RatingRequests;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How satisfied the reader was with a case that concerns them. */
@RestController
@RequestMapping(path = "/api/cases/{number}/rating", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Ratings", description = "Ratings of cases (好差评) and the figures made of them")
record RatingApi(RatingRequests requests, RatingReading ratings, CaseRecords records, Reader reader,
    PartyAnswers answers, Problems problems) {

  @GetMapping
  @Operation(summary = "The rating of my case", description = "And what is done about a bad one.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RatingDetail.class)))
  @Refusals({UNKNOWN_CASE, ERASED})
  ResponseEntity<?> read(@PathVariable String number, Authentication authentication, HttpServletRequest request) {
    String person = reader.account(authentication).idNumber();
    return records.ofPerson(number, person).isEmpty() ? problems.of(UNKNOWN_CASE, request)
        : ResponseEntity.ok(RatingDetail.of(number, ratings.of(number, person)));
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Rate my case", description = "Once, after it has ended. The two lowest levels are followed up.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartyAnswers.Moved.class)))
  @Refusals({UNKNOWN_CASE, NOT_NOW, FORM, MALFORMED, CHARSET, MEDIA_TYPE, TOO_LARGE})
  ResponseEntity<?> rate(@PathVariable String number, @RequestBody Rated rated, Authentication authentication,
      HttpServletRequest request) {
    Account account = reader.account(authentication);
    return answers.of(number, requests.rate(number, account.idNumber(), account.username(),
        new GivenRating(rated.level(), rated.aspects(), rated.words())), request);
  }

  /** What somebody says of their case. */
  @Schema(description = "A rating on the national scale")
  record Rated(
      @Schema(allowableValues = {"very-satisfied", "satisfied", "basically-satisfied", "dissatisfied",
          "very-dissatisfied"}) String level,
      @Schema(description = "Any of speed, attitude, guidance, materials, system, fees") List<String> aspects,
      @Schema(description = "At most 500 characters; sealed with the case") String words) {}
}

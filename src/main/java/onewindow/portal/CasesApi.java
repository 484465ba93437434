package onewindow.portal;

import static onewindow.portal.ProblemKind.ERASED;
import static onewindow.portal.ProblemKind.UNKNOWN_CASE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.ResultReading;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reader's own cases; somebody else's case is not there. */
@RestController
@RequestMapping(path = "/api/cases", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Cases", description = "One's own cases; somebody else's case is not there")
record CasesApi(CaseRecords records, Reader reader, CaseTexts texts, ResultReading reading,
    Problems problems) {

  @GetMapping
  @Operation(summary = "My cases, newest first")
  @ApiResponse(responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = CaseLine.class))))
  List<CaseLine> mine(Locale locale, Authentication authentication) {
    return records.allOfPerson(reader.account(authentication).idNumber()).stream()
        .map(summary -> texts.line(summary, locale))
        .toList();
  }

  @GetMapping("/{number}")
  @Operation(summary = "One of my cases",
      description = "Where the result is delivered electronically, reading it here is its delivery.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseDetail.class)))
  @Refusals({UNKNOWN_CASE, ERASED})
  ResponseEntity<?> one(
      @PathVariable String number, Locale locale, Authentication authentication, HttpServletRequest request) {
    String reader = reader().account(authentication).idNumber();
    return with(number, authentication, request, found -> texts.detail(reading.opened(found, reader), locale));
  }

  @GetMapping("/{number}/timeline")
  @Operation(summary = "What happened to one of my cases, oldest first")
  @ApiResponse(responseCode = "200",
      content = @Content(array = @ArraySchema(schema = @Schema(implementation = TimelineLine.class))))
  @Refusals({UNKNOWN_CASE, ERASED})
  ResponseEntity<?> timeline(
      @PathVariable String number, Locale locale, Authentication authentication, HttpServletRequest request) {
    return with(number, authentication, request, found -> texts.timeline(found, locale));
  }

  private ResponseEntity<?> with(String number, Authentication authentication, HttpServletRequest request,
      Function<CaseRecord, Object> view) {
    return records.ofPerson(number, reader.account(authentication).idNumber())
        .<ResponseEntity<?>>map(found -> ResponseEntity.ok(view.apply(found)))
        .orElseGet(() -> problems.of(UNKNOWN_CASE, request));
  }
}

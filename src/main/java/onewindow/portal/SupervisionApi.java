package onewindow.portal;

import static onewindow.portal.ProblemKind.FORBIDDEN;
import static onewindow.portal.ProblemKind.FORM;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import onewindow.supervision.LedgerEntry;
import onewindow.supervision.SupervisionBoard;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Open cases by their light, and the ledger, for programs and spreadsheets. */
@RestController
@RequestMapping("/api/supervision")
@Tag(name = "Supervision", description = "Reminders, yellow and red cards; for supervisors and heads of department")
record SupervisionApi(SupervisionBoard board, SupervisionPage page, SupervisionScope scope, Reader reader,
    Problems problems, java.time.Clock clock) {

  private static final int MOST = 200;
  private static final int ALL = 1_000_000;

  @GetMapping(path = "/cases", produces = APPLICATION_JSON_VALUE)
  @Operation(summary = "Open cases", description = "The most urgent first, 200 at a time. light: GREEN, REMINDER,"
      + " YELLOW or RED; all unless one is named.")
  @ApiResponse(responseCode = "200")
  @Refusals(FORBIDDEN)
  List<SupervisionBoard.OpenCase> cases(@RequestParam(required = false) String light,
      @RequestParam(required = false) String service, @RequestParam(defaultValue = "0") int page,
      Authentication authentication) {
    int from = Math.max(0, Math.min(page, 10_000)) * MOST;
    return board.open(asked(service, authentication), SupervisionPage.light(light), from, MOST);
  }

  @GetMapping(path = "/ledger", produces = APPLICATION_JSON_VALUE)
  @Operation(summary = "The ledger", description = "What was done about cases' time in a month, newest first.")
  @ApiResponse(responseCode = "200")
  @Refusals({FORM, FORBIDDEN})
  ResponseEntity<?> ledger(@RequestParam(required = false) String light,
      @RequestParam(required = false) String service, @RequestParam(required = false) String month,
      Authentication authentication, Locale locale, HttpServletRequest request) {
    AskedMonth asked = AskedMonth.of(month, clock);
    return asked.problem() != null ? problems.of(FORM, request, List.of(asked.problem()))
        : ResponseEntity.ok(lines(light, asked(service, authentication), asked, locale));
  }

  @GetMapping("/ledger.csv")
  @Operation(summary = "The ledger as a table", description = "The same as CSV in UTF-8.")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
  @Refusals({FORM, FORBIDDEN})
  ResponseEntity<?> table(@RequestParam(required = false) String light, @RequestParam(required = false) String service,
      @RequestParam(required = false) String month, Authentication authentication, Locale locale,
      HttpServletRequest request) throws JsonProcessingException {
    AskedMonth asked = AskedMonth.of(month, clock);
    if (asked.problem() != null) {
      return problems.of(FORM, request, List.of(asked.problem()));
    }
    return CsvTable.of(LedgerRow.class, lines(light, asked(service, authentication), asked, locale), "ledger-" + asked.month());
  }

  private List<LedgerRow> lines(String light, Set<String> of, AskedMonth asked, Locale locale) {
    List<LedgerEntry> entries = page.entries(of, SupervisionPage.light(light), asked.month(), ALL);
    return entries.stream().map(entry -> LedgerRow.of(entry, locale)).toList();
  }

  private Set<String> asked(String service, Authentication authentication) {
    return SupervisionPage.asked(service, scope.of(reader.account(authentication)));
  }
}

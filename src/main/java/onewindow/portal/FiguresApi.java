package onewindow.portal;

import static onewindow.portal.ProblemKind.FORBIDDEN;
import static onewindow.portal.ProblemKind.FORM;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import onewindow.catalog.Services;
import onewindow.ratings.RatingFigures;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of satisfaction, for supervisors. */
@RestController
@RequestMapping("/api/ratings")
@Tag(name = "Ratings")
class FiguresApi {

  private final RatingFigures figures;
  private final Services services;
  private final Problems problems;
  private final Clock clock;

  FiguresApi(RatingFigures figures, Services services, Problems problems, Clock clock) {
    this.figures = figures;
    this.services = services;
    this.problems = problems;
    this.clock = clock;
  }

  @GetMapping(path = "/figures", produces = APPLICATION_JSON_VALUE)
  @Operation(summary = "Satisfaction by service", description = "Of the cases that ended in a month; this one unless"
      + " another is named. For supervisors.")
  @ApiResponse(responseCode = "200", content = @Content(
      array = @ArraySchema(schema = @Schema(implementation = FiguresLine.class))))
  @Refusals({FORM, FORBIDDEN})
  ResponseEntity<?> read(@RequestParam(required = false) String month, Locale locale, HttpServletRequest request) {
    AskedMonth asked = AskedMonth.of(month, clock);
    return asked.problem() != null ? problems.of(FORM, request, List.of(asked.problem()))
        : ResponseEntity.ok(lines(asked, locale));
  }

  @GetMapping("/figures.csv")
  @Operation(summary = "Satisfaction by service, as a table", description = "The same as CSV in UTF-8.")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
  @Refusals({FORM, FORBIDDEN})
  ResponseEntity<?> table(@RequestParam(required = false) String month, Locale locale, HttpServletRequest request)
      throws JsonProcessingException {
    AskedMonth asked = AskedMonth.of(month, clock);
    if (asked.problem() != null) {
      return problems.of(FORM, request, List.of(asked.problem()));
    }
    return CsvTable.of(FiguresLine.class, lines(asked, locale), "ratings-" + asked.month());
  }

  private List<FiguresLine> lines(AskedMonth asked, Locale locale) {
    return figures.of(asked.month()).stream()
        .map(each -> FiguresLine.of(asked.month().toString(), each, services, locale)).toList();
  }
}

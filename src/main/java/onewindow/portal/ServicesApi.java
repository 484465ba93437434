package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.MALFORMED;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.TOO_LARGE;
import static onewindow.portal.ProblemKind.UNKNOWN_SERVICE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import onewindow.cases.Intake;
import onewindow.cases.Precheck;
import onewindow.catalog.Service;
import onewindow.catalog.ServiceSearch;
import onewindow.catalog.Services;
import onewindow.forms.Forms;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The services on offer, open to everybody. */
@RestController
@RequestMapping(path = "/api/services", produces = APPLICATION_JSON_VALUE)
@SecurityRequirements
@Tag(name = "Services", description = "What the city offers, and what it takes; open to everybody")
record ServicesApi(Services services, ServiceSearch search, Forms forms, Intake intake, Problems problems) {

  @GetMapping
  @Operation(summary = "The services on offer", description = "With q, those that these everyday words fit, best first.")
  List<ServiceLine> offered(@RequestParam(required = false) String q, Locale locale) {
    return search.find(q).stream().map(service -> ServiceLine.of(service, locale)).toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "One service with its form")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ServiceDetail.class)))
  @Refusals(UNKNOWN_SERVICE)
  ResponseEntity<?> service(@PathVariable String id, Locale locale, HttpServletRequest request) {
    return with(id, request, service -> ResponseEntity.ok(ServiceDetail.of(
        service.definition(), forms.localized(service.applicationForm(), locale), locale)));
  }

  @PostMapping(path = "/{id}/precheck", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "What do I need in my situation?",
      description = "Takes the fields that the service names under precheck; asks no department and keeps nothing.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PrecheckAnswer.class)))
  @Refusals({MALFORMED, CHARSET, UNKNOWN_SERVICE, TOO_LARGE, MEDIA_TYPE, FORM})
  ResponseEntity<?> precheck(
      @PathVariable String id, @RequestBody Fields situation, Locale locale, HttpServletRequest request) {
    return with(id, request, service -> answer(intake.precheck(service, situation.values()), locale, request));
  }

  private ResponseEntity<?> answer(Precheck precheck, Locale locale, HttpServletRequest request) {
    return precheck.problems().isEmpty()
        ? ResponseEntity.ok(new PrecheckAnswer(FindingLine.of(precheck.findings(), locale)))
        : problems.of(FORM, request, precheck.problems());
  }

  private ResponseEntity<?> with(String id, HttpServletRequest request, Function<Service, ResponseEntity<?>> use) {
    return services.latest(id).<ResponseEntity<?>>map(use).orElseGet(() -> problems.of(UNKNOWN_SERVICE, request));
  }
}

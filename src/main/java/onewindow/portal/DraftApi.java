package onewindow.portal;

import static onewindow.portal.ProblemKind.CHARSET;
import static onewindow.portal.ProblemKind.DRAFT_CHANGED;
import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.MALFORMED;
import static onewindow.portal.ProblemKind.MEDIA_TYPE;
import static onewindow.portal.ProblemKind.TOO_LARGE;
import static onewindow.portal.ProblemKind.UNKNOWN_DRAFT;
import static onewindow.portal.ProblemKind.UNKNOWN_SERVICE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.drafts.DraftSaving;
import onewindow.drafts.Drafts;
import onewindow.forms.FieldProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reader's own draft for a service: on whatever device, and nobody else's. */
@RestController
@RequestMapping(path = "/api/services/{service}/draft", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Drafts", description = "What you have entered and not handed in yet: one draft a service, yours alone")
record DraftApi(Services services, Drafts drafts, Reader reader, Problems problems) {

  @GetMapping
  @Operation(summary = "My draft for a service", description = "As far as the newest form still asks for it.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftDetail.class)))
  @ApiResponse(responseCode = "204", description = "There is none", content = @Content)
  @Refusals(UNKNOWN_SERVICE)
  ResponseEntity<?> draft(
      @PathVariable String service, Locale locale, Authentication authentication, HttpServletRequest request) {
    return with(service, request, known -> drafts.of(person(authentication), known)
        .<ResponseEntity<?>>map(draft -> ResponseEntity.ok(DraftDetail.of(draft, known.definition(), locale)))
        .orElseGet(() -> ResponseEntity.noContent().build()));
  }

  @PutMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Keep my draft for a service",
      description = "It may be incomplete and wrong. Whoever continues a version that is not the newest is refused.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SavedDraft.class)))
  @Refusals({MALFORMED, CHARSET, UNKNOWN_SERVICE, DRAFT_CHANGED, TOO_LARGE, MEDIA_TYPE, FORM})
  ResponseEntity<?> save(@PathVariable String service, @RequestBody NewDraft entered, Authentication authentication,
      HttpServletRequest request) {
    List<FieldProblem> wrong = entered.problems();
    return !wrong.isEmpty() ? problems.of(FORM, request, wrong)
        : with(service, request, newest -> formOf(newest, entered).<ResponseEntity<?>>map(
            form -> answer(drafts.save(person(authentication), form, entered.entered()), request))
            .orElseGet(() -> problems.of(FORM, request, List.of(entered.unknownForm()))));
  }

  @DeleteMapping
  @Operation(summary = "Discard my draft for a service", description = "With the files that wait for it.")
  @ApiResponse(responseCode = "204", content = @Content)
  @Refusals({UNKNOWN_SERVICE, UNKNOWN_DRAFT})
  ResponseEntity<?> discard(@PathVariable String service, Authentication authentication, HttpServletRequest request) {
    return with(service, request, known -> drafts.discard(person(authentication), known)
        ? ResponseEntity.noContent().build() : problems.of(UNKNOWN_DRAFT, request));
  }

  /** A page may have been opened before a newer version of the service came. */
  private Optional<Service> formOf(Service newest, NewDraft entered) {
    if (entered.formVersion() == null || entered.formVersion().equals(newest.version())) {
      return Optional.of(newest);
    }
    try {
      return Optional.of(services.version(entered.formVersion())).filter(form -> form.name().equals(newest.name()));
    } catch (IllegalArgumentException noSuchVersion) {
      return Optional.empty();
    }
  }

  private ResponseEntity<?> answer(DraftSaving saving, HttpServletRequest request) {
    if (saving instanceof DraftSaving.Saved saved) {
      return ResponseEntity.ok(new SavedDraft(saved.version(), saved.savedAt()));
    } else if (saving instanceof DraftSaving.Refused refused) {
      return problems.of(FORM, request, refused.problems());
    }
    return problems.of(saving instanceof DraftSaving.TooLarge ? TOO_LARGE : DRAFT_CHANGED, request);
  }

  private String person(Authentication authentication) {
    return reader.account(authentication).idNumber();
  }

  private ResponseEntity<?> with(String name, HttpServletRequest request, Function<Service, ResponseEntity<?>> use) {
    return services.latest(name).<ResponseEntity<?>>map(use).orElseGet(() -> problems.of(UNKNOWN_SERVICE, request));
  }
}

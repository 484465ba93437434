package onewindow.portal;

import static onewindow.portal.ProblemKind.FORBIDDEN;
import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.NOT_NOW;
import static onewindow.portal.ProblemKind.UNKNOWN_CASE;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import onewindow.retention.Erasures;
import onewindow.retention.Erasures.Answer;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erasing one case on order, for operators. */
@RestController
@RequestMapping(path = "/api/erasures", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Erasures", description = "Erasing the personal data of one case on order. For operators")
record ErasureApi(Erasures erasures, ErasureTexts words, Reader reader, Problems problems) {

  @GetMapping("/{number}")
  @Operation(summary = "How a case stands to its erasure")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ErasureDetail.class)))
  @Refusals({UNKNOWN_CASE, FORBIDDEN})
  ResponseEntity<?> one(@PathVariable String number, HttpServletRequest request) {
    return erasures.of(number).<ResponseEntity<?>>map(state -> ResponseEntity.ok(ErasureDetail.of(state)))
        .orElseGet(() -> problems.of(UNKNOWN_CASE, request));
  }

  @PostMapping(path = "/{number}", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Erase the personal data of a case for good",
      description = "Its key is destroyed. A case that is open, disputed or held is refused.")
  @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ErasureDetail.class)))
  @Refusals({UNKNOWN_CASE, NOT_NOW, FORM, FORBIDDEN})
  ResponseEntity<?> erase(@PathVariable String number, @RequestBody ErasureOrder order, Locale locale,
      Authentication authentication, HttpServletRequest request) {
    Answer answer = erasures.erase(number, order.cause(), order.basis(), order.caseNumber(),
        reader.account(authentication).username());
    if (answer instanceof Answer.Refused refused) {
      return problems.of(NOT_NOW, request,
          words.obstacles(refused.why(), locale).stream().map(ErasureApi::problem).toList());
    }
    return answer instanceof Answer.Incomplete incomplete ? problems.of(FORM, request, incomplete.problems())
        : one(number, request);
  }

  private static FieldProblem problem(String why) {
    return new FieldProblem("caseNumber", new LocalizedText("没有需要保留的原因", "a case that nothing keeps"),
        new LocalizedText(why, why));
  }
}

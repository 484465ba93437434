package onewindow.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import onewindow.appointments.FreeTime;
import onewindow.forms.FieldProblem;

/** A refusal as RFC 9457 shapes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A refusal (RFC 9457)")
record Problem(
    @Schema(description = "What kind of problem: a stable name", example = "urn:onewindow:problem:form") String type,
    @Schema(description = "The kind in the reader's language") String title,
    @Schema(description = "The HTTP status") int status,
    @Schema(description = "What can be done") String detail,
    @Schema(description = "The address that was asked") String instance,
    @Schema(description = "What is wrong, field by field") List<Field> problems,
    @Schema(description = "The earlier case, if it is the reader's too") String caseNumber,
    @Schema(description = "Why a booking was not made or changed") List<Reason> reasons,
    @Schema(description = "The nearest times that are free instead") List<FreeTime> alternatives,
    @Schema(description = "Number under which a technical failure was logged") String incident) {

  /** One reason; its code is a stable name. */
  record Reason(String code, String reason) {}

  /** One field: what was expected of it and what was found in it. */
  record Field(String field, String expected, String found) {

    static Field of(FieldProblem problem, Locale locale) {
      return new Field(problem.field(), problem.expected().in(locale), problem.found().in(locale));
    }
  }
}

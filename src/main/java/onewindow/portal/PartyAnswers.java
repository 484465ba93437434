package onewindow.portal;

import static onewindow.portal.ProblemKind.FORM;
import static onewindow.portal.ProblemKind.NOT_NOW;
import static onewindow.portal.ProblemKind.UNKNOWN_CASE;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import onewindow.cases.CaseStatus;
import onewindow.cases.PartyAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns what became of something that a person asked of a case into an answer. */
@Component
record PartyAnswers(Problems problems) {

  ResponseEntity<?> of(String number, PartyAnswer answer, HttpServletRequest request) {
    if (answer instanceof PartyAnswer.Done done) {
      return ResponseEntity.ok(new Moved(number, done.status(), false));
    } else if (answer instanceof PartyAnswer.Repeated repeated) {
      return ResponseEntity.ok(new Moved(number, repeated.status(), true));
    }
    if (answer instanceof PartyAnswer.Incomplete incomplete) {
      return problems.of(FORM, request, incomplete.problems());
    }
    return answer instanceof PartyAnswer.Refused refused
        ? problems.of(NOT_NOW, request, refused.problems()) : problems.of(UNKNOWN_CASE, request);
  }

  /** Where the case stands afterwards. */
  @Schema(description = "Where the case stands now")
  record Moved(String caseNumber, CaseStatus status,
      @Schema(description = "True if it had been done before") boolean repeated) {}
}

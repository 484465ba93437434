package onewindow.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import onewindow.cases.Applicant;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseStatus;
import onewindow.cases.Submission;
import onewindow.forms.FieldProblem;
import onewindow.forms.LocalizedText;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns what became of a submission into an answer. */
@Component
record Receipts(CaseRecords records, Problems problems) {

  /** @param address where the case is found, without its number */
  ResponseEntity<?> answer(Submission submission, Applicant applicant, String address, HttpServletRequest request) {
    if (submission instanceof Submission.Accepted accepted) {
      return receipt(accepted, applicant, address);
    } else if (submission instanceof Submission.Refused refused) {
      return problems.of(ProblemKind.FORM, request, refused.problems());
    } else if (submission instanceof Submission.Duplicate duplicate) {
      return problems.duplicate(request, taken(duplicate.field()), duplicate.caseNumber());
    }
    return problems.of(ProblemKind.KEY_REUSED, request);
  }

  private ResponseEntity<?> receipt(Submission.Accepted accepted, Applicant applicant, String address) {
    String number = accepted.caseNumber();
    return accepted.repeated()
        ? ResponseEntity.ok(new Receipt(number, statusOf(number, applicant), true))
        : ResponseEntity.created(URI.create(address + number))
            .body(new Receipt(number, CaseStatus.SUBMITTED, false));
  }

  private CaseStatus statusOf(String number, Applicant applicant) {
    return records.ofPerson(number, applicant.idNumber())
        .map(CaseRecord::summary)
        .orElseThrow(() -> new IllegalStateException("Case " + number + " is not there for its applicant"))
        .status();
  }

  private static FieldProblem taken(String field) {
    return new FieldProblem(field,
        new LocalizedText("未用于其他办件的值", "a value that no other case uses"),
        new LocalizedText("已用于另一办件", "a value that another case uses"));
  }
}

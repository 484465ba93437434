package onewindow.product;


import java.util.List;
import java.util.Map;
import onewindow.cases.Applicant;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.CommitmentCheck;
import onewindow.cases.Finding;
import onewindow.cases.TimelineEntry;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Cases that rest on a commitment of the father's, and what a clerk does with them. */
@TestComponent
public class CommittedCases {

  static final String PAPER = "marriage-certificate";
  private final Product product;

  CommittedCases(Product product) {
    this.product = product;
  }

  /** Decided by a clerk in spite of the missing register entry. @return the case number */
  String issued(Applicant father) {
    return issued(father, Map.of());
  }

  /** @param more answers beside those of a family with a commitment */
  String issued(Applicant father, Map<String, Object> more) {
    String number = underReview(father, more);
    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        Map.of("outcome", "approved", "reason", "承诺有效，同意登记"));
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    return number;
  }

  String underReview(Applicant father) {
    return underReview(father, Map.of());
  }

  private String underReview(Applicant father, Map<String, Object> more) {
    Map<String, Object> form = Families.aFamilyWithACommitment(father);
    form.putAll(more);
    String number = product.handIn(Families.WANG_FANG, form);
    product.awaitStatus(number, CaseStatus.REVIEWING);
    return number;
  }

  void judge(String number, String task, String outcome, String reason) {
    judge(product.awaitTask(number, task), outcome, reason);
  }

  void judge(Task task, String outcome, String reason) {
    product.submitForm(task, "liuyang", outcome.equals("revoke")
        ? Map.of("outcome", outcome, "ground", "statement-false", "reason", reason)
        : Map.of("outcome", outcome, "reason", reason));
  }

  CommitmentCheck check(String number) {
    return product.caseFile(number).commitment().check();
  }

  /** A file of this person's for the paper that was committed for. */
  Map<String, List<String>> paperOf(Applicant person) {
    return product.papers(person, PAPER);
  }

  List<String> told(String number) {
    return product.caseFile(number).timeline().stream().map(TimelineEntry::code).toList();
  }

  List<String> findings(String number) {
    CaseRecord file = product.caseFile(number);
    return file.ruling().findings().stream().map(Finding::code).toList();
  }
}

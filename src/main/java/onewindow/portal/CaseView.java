package onewindow.portal;

import java.util.List;
import onewindow.cases.CaseRecord;
import onewindow.cases.Finding;

/**
 * One case as people see it, in one language.
 *
 * @param line number and status, as in a list of cases
 * @param state changes whenever there is something new to see
 * @param received by which way, and through whom, the application came in
 * @param outcome how the case ended in the service's own words, or null while it is open
 * @param reason what the person who decided wrote, or null
 * @param result what was issued
 * @param application what was handed in, as the field policy shows it to the reader
 * @param files what was uploaded
 * @param answers what the departments answered, likewise
 * @param commitment what somebody committed to instead of handing in papers, or null
 * @param afterIssue what follows the issue
 * @param charges what is to be paid
 */
record CaseView(
    CaseLine line,
    String state,
    ShownTime submittedAt,
    ReceivedView received,
    String outcome,
    String reason,
    Milestones milestones,
    List<Row> result,
    List<Finding> findings,
    List<Row> application,
    List<FileLine> files,
    List<Answer> answers,
    List<Event> timeline,
    CommitmentView commitment,
    AfterIssueView afterIssue,
    ChargesView charges) {

  /** Whether something can still change without its reader; the page asks, so it is public. */
  public boolean isFollowed() {
    return !line.status().isFinal() || afterIssue.awaited();
  }

  /** One thing that happened. */
  record Event(ShownTime at, String text) {}

  /** A label and what stands beside it. */
  record Row(String label, String value) {}

  /** One question to a department: how it ended last, and the answer that counts. */
  record Answer(String title, ShownTime at, String result, String detail, List<Row> rows) {}

  static String state(CaseRecord record) {
    return record.summary().status() + "-" + record.timeline().size();
  }
}

package onewindow.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the exchange may learn from a case and write into it. */
public interface Inquiries {

  /**
   * What each question may send to its department: only the parameters that the service names, from the case's form.
   * Joins the caller's transaction; a command is marked as sent in it, so that its state is asked before a second try.
   */
  List<Inquiry> prepare(Collection<CaseQuestion> questions);

  /**
   * What the department was sent, or would be sent, for this question, for the comparison with an answer that it sends
   * later; marks nothing. Joins the caller's transaction and locks the case file.
   *
   * @return empty if there is no such case, or its service does not ask that
   */
  Optional<Inquiry> expected(CaseQuestion question);

  /**
   * Keeps what came of questions, in the caller's transaction: locks the case files first, in one order; stores answers
   * encrypted, logs every attempt, adds to the timelines.
   */
  void keep(List<Exchanged> exchanged);
}

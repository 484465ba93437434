package onewindow.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What became of answers that departments sent later. Every method joins the caller's transaction. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ReceivedAnswers {

  private final JdbcTemplate jdbc;
  private final Clock clock;

  ReceivedAnswers(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param reference of the one asking that was answered */
  public Optional<Received> of(CaseQuestion question, String reference) {
    return jdbc.query("select mark, taken from received_answer where case_number = ? and question = ? and reference = ?",
        (row, n) -> new Received(row.getString(1), row.getBoolean(2)), question.caseNumber(), question.route(), reference)
        .stream().findFirst();
  }

  public void keep(CaseQuestion question, String reference, Received received) {
    jdbc.update("insert into received_answer (case_number, question, reference, mark, taken, at) values (?, ?, ?, ?, ?, ?)",
        question.caseNumber(), question.route(), reference, received.mark(), received.taken(),
        Timestamp.from(clock.instant()));
  }

  /** What came of the question so far, the newest first; empty if it was never asked, or nothing has come of it yet. */
  public List<Exchanged.Result> resultsOf(CaseQuestion question) {
    return jdbc.query("select result from department_exchange where case_number = ? and question = ? order by id desc",
        (row, n) -> Exchanged.Result.valueOf(row.getString(1)), question.caseNumber(), question.route());
  }

  /**
   * One answer.
   *
   * @param mark the same for the same answer
   * @param taken false if it came late and was only offered to a clerk
   */
  public record Received(String mark, boolean taken) {}
}

package onewindow.cases;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import onewindow.privacy.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What clerks thought of a case before somebody else decided it. */
@Repository
class Opinions {

  private static final String REASON = "opinion";
  private final JdbcTemplate jdbc;

  Opinions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void add(String caseNumber, CaseKey key, String task, String outcome, String reason, String clerk, Instant at) {
    jdbc.update("insert into opinion (case_number, task, at, given_by, outcome, reason) values (?, ?, ?, ?, ?, ?)",
        caseNumber, task, Timestamp.from(at), clerk, outcome,
        key.seal(REASON, reason.getBytes(StandardCharsets.UTF_8)));
  }

  /** Who gave the newest opinion in this task. */
  Optional<String> lastBy(String caseNumber, String task) {
    return jdbc.query("select given_by from opinion where case_number = ? and task = ? order by id desc limit 1",
        (row, n) -> row.getString(1), caseNumber, task).stream().findFirst();
  }
}

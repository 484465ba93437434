package onewindow.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onewindow.privacy.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The log of every attempt to ask a department, with the sealed answers. */
@Repository
class Exchanges {

  private final JdbcTemplate jdbc;
  private final SealedJson json;
  private final Clock clock;

  Exchanges(JdbcTemplate jdbc, SealedJson json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void addAll(List<Exchanged> exchanged, Map<String, CaseKey> keys) {
    jdbc.batchUpdate("""
        insert into department_exchange
          (case_number, question, request_key, digest, asked_at, ended_at, result, detail, answer)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        exchanged.stream().map(one -> row(one, keys.get(one.question().caseNumber()))).toList());
  }

  List<Exchanged> of(String caseNumber, CaseKey key) {
    return jdbc.query("""
        select case_number, question, request_key, digest, asked_at, ended_at, result, detail, answer
        from department_exchange where case_number = ? order by id""", (row, n) -> read(row, key), caseNumber);
  }

  /** What the departments, or clerks in their place, have answered; the last answer to a question counts. */
  Map<String, Map<String, Object>> answers(String caseNumber, CaseKey key) {
    Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
    jdbc.query("""
        select question, answer from department_exchange
        where case_number = ? and result in ('ANSWERED', 'VERIFIED_BY_HAND') order by id""",
        row -> { answers.put(row.getString(1), open(row.getString(1), row.getBytes(2), key)); }, caseNumber);
    return answers;
  }

  /** @return true if the command had been marked before */
  boolean markSent(CaseQuestion question) {
    return 0 == jdbc.update(
        "insert into command_sent (case_number, question, at) values (?, ?, ?) on conflict do nothing",
        question.caseNumber(), question.route(), Timestamp.from(clock.instant()));
  }

  private Object[] row(Exchanged one, CaseKey key) {
    String question = one.question().route();
    byte[] answer = one.answer() == null ? null : json.seal(key, column(question), one.answer());
    return new Object[] {one.question().caseNumber(), question, one.key(), one.digest(),
        Timestamp.from(one.askedAt()), Timestamp.from(one.endedAt()), one.result().name(), one.detail(), answer};
  }

  private Exchanged read(ResultSet row, CaseKey key) throws SQLException {
    String question = row.getString(2);
    byte[] answer = row.getBytes(9);
    return new Exchanged(new CaseQuestion(row.getString(1), question), row.getString(3), row.getString(4),
        row.getTimestamp(5).toInstant(), row.getTimestamp(6).toInstant(), Exchanged.Result.valueOf(row.getString(7)),
        row.getString(8), answer == null ? null : open(question, answer, key));
  }

  private Map<String, Object> open(String question, byte[] answer, CaseKey key) {
    return json.open(key, column(question), answer);
  }

  private static String column(String question) {
    return "answer:" + question;
  }
}

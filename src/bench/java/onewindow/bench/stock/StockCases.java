package onewindow.bench.stock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of cases, answers, decisions and timelines. */
@Repository
class StockCases {

  private final JdbcTemplate jdbc;
  private final ObjectMapper json;

  StockCases(JdbcTemplate jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  String open(String clientKey, Map<String, Object> form) {
    String number = "ST%08d".formatted(jdbc.queryForObject("select nextval('case_number')", Long.class));
    Timestamp now = now();
    jdbc.update("insert into case_file (number, client_key, status, application, submitted_at, changed_at)"
        + " values (?, ?, 'SUBMITTED', ?, ?, ?)", number, clientKey, text(form), now, now);
    tell(number, "submitted");
    return number;
  }

  long count() {
    return jdbc.queryForObject("select count(*) from case_file", Long.class);
  }

  Map<String, Object> application(String number) {
    return fields(jdbc.queryForObject("select application from case_file where number = ?", String.class, number));
  }

  Map<String, Map<String, Object>> answers(String number) {
    Map<String, Map<String, Object>> answers = new TreeMap<>();
    jdbc.query("select question, answer from department_exchange where case_number = ?",
        row -> { answers.put(row.getString(1), fields(row.getString(2))); }, number);
    return answers;
  }

  void answered(String number, String question, String requestKey, Instant askedAt, Map<String, Object> answer) {
    jdbc.update("insert into department_exchange (case_number, question, request_key, asked_at, ended_at, answer)"
        + " values (?, ?, ?, ?, ?, ?)", number, question, requestKey, Timestamp.from(askedAt), now(), text(answer));
    tell(number, "answered");
  }

  void decided(String number, String outcome, String ruleSet, Object facts, Object ruling) {
    jdbc.update("insert into decision (case_number, at, outcome, rule_set, facts, ruling) values (?, ?, ?, ?, ?, ?)",
        number, now(), outcome, ruleSet, text(facts), text(ruling));
    jdbc.update("update case_file set status = 'DECIDED', changed_at = ? where number = ?", now(), number);
    tell(number, outcome);
  }

  void issued(String number, Map<String, Object> result) {
    jdbc.update("update case_file set status = 'DONE_ISSUED', result = ?, changed_at = ? where number = ?",
        text(result), now(), number);
    tell(number, "issued");
  }

  private void tell(String number, String code) {
    jdbc.update("insert into timeline_entry (case_number, at, code) values (?, ?, ?)", number, now(), code);
  }

  private static Timestamp now() {
    return Timestamp.from(Instant.now());
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Object> fields(String text) {
    try {
      return json.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

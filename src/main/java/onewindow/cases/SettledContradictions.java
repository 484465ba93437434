package onewindow.cases;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import onewindow.cases.Facts.Settled;
import onewindow.catalog.ValueSource;
import onewindow.privacy.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What clerks stated where departments contradict each other. Nothing is changed or deleted; the newest counts. */
@Repository
class SettledContradictions {

  private static final String STATEMENT = "contradiction";
  private final JdbcTemplate jdbc;
  private final SealedJson json;

  SettledContradictions(JdbcTemplate jdbc, SealedJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void keep(String caseNumber, CaseKey key, String finding, Settled settled, Instant at) {
    jdbc.update("insert into settled_contradiction (case_number, finding, at, settled_by, statement)"
        + " values (?, ?, ?, ?, ?)", caseNumber, finding, Timestamp.from(at), settled.by(),
        json.seal(key, STATEMENT, settled));
  }

  /** By the finding that told the contradiction, as long as the departments say what they said then. */
  Map<String, Settled> of(String caseNumber, CaseKey key, Map<String, Map<String, Object>> answers) {
    Map<String, Settled> newest = new LinkedHashMap<>();
    jdbc.query("select finding, statement from settled_contradiction where case_number = ? order by id",
        row -> { newest.put(row.getString(1), json.open(key, STATEMENT, row.getBytes(2), Settled.class)); }, caseNumber);
    newest.values().removeIf(settled -> !settled.said().equals(said(settled.said().keySet(), answers)));
    return newest;
  }

  static Map<String, String> said(Iterable<String> sources, Map<String, Map<String, Object>> answers) {
    Map<String, String> said = new TreeMap<>();
    sources.forEach(source -> {
      ValueSource from = ValueSource.of(source);
      said.put(source, text(answers.getOrDefault(from.from(), Map.of()).get(from.field())));
    });
    return said;
  }

  /** One number is one text, however it was written. */
  private static String text(Object value) {
    return value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
        : Objects.toString(value, "");
  }
}

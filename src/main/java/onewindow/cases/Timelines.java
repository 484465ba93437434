package onewindow.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The lines of the cases' timelines. */
@Repository
class Timelines {

  private static final String INSERT =
      "insert into timeline_entry (case_number, at, code, parameters, actor) values (?, ?, ?, ?, ?)";
  private final JdbcTemplate jdbc;
  private final ObjectMapper json;
  private final ApplicationEventPublisher events;

  Timelines(JdbcTemplate jdbc, ObjectMapper json, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.json = json;
    this.events = events;
  }

  void add(String caseNumber, TimelineEntry entry) {
    jdbc.update(INSERT, row(caseNumber, entry));
    events.publishEvent(new CaseTold(caseNumber, entry));
  }

  void addAll(List<Line> lines) {
    jdbc.batchUpdate(INSERT, lines.stream().map(line -> row(line.caseNumber(), line.entry())).toList());
    lines.forEach(line -> events.publishEvent(new CaseTold(line.caseNumber(), line.entry())));
  }

  List<TimelineEntry> of(String caseNumber) {
    return jdbc.query("select at, code, parameters, actor from timeline_entry where case_number = ? order by id",
        (row, n) -> new TimelineEntry(row.getTimestamp(1).toInstant(), row.getString(2), parameters(row.getString(3)),
            row.getString(4)), caseNumber);
  }

  private Object[] row(String caseNumber, TimelineEntry entry) {
    try {
      return new Object[] {caseNumber, Timestamp.from(entry.at()), entry.code(),
          json.writeValueAsString(entry.parameters()), entry.actor()};
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Timeline parameters that are no JSON: " + entry.code(), e);
    }
  }

  private Map<String, String> parameters(String text) {
    try {
      return json.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A timeline line that is no JSON", e);
    }
  }

  /** A line and the case it belongs to. */
  record Line(String caseNumber, TimelineEntry entry) {}
}

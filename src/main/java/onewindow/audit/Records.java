package onewindow.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of records, and the list of those that are not in the chain yet: written in one statement. */
@Repository
class Records {

  static final String COLUMNS =
      "r.id, r.at, r.actor, r.role, r.department, r.action, r.kind, r.object, r.purpose, r.result, r.parameters";
  private static final String ROW = "(?::bigint, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::bytea)";
  private static final int LAST_COLUMN = 11;
  private final JdbcTemplate jdbc;
  private final ObjectMapper json;

  Records(DataSource database, AuditSettings settings, ObjectMapper json) {
    jdbc = new JdbcTemplate(database);
    jdbc.setQueryTimeout((int) settings.writeWithin().toSeconds());
    this.json = json;
  }

  void insert(List<AuditRecord> records, AuditKey key) {
    List<Object> values = new ArrayList<>();
    records.forEach(record -> values.addAll(row(record, key)));
    jdbc.update("with kept as (insert into audit_record (id, at, actor, role, department, action, kind, object, purpose,"
        + " result, parameters, mac) values " + String.join(", ", Collections.nCopies(records.size(), ROW))
        + " returning id) insert into audit_waiting (record) select id from kept", values.toArray());
  }

  private List<Object> row(AuditRecord record, AuditKey key) {
    return List.of(record.id(), Timestamp.from(record.at()), record.actor(), record.role(), record.department(),
        record.action(), record.kind(), record.object(), record.purpose(), record.result(),
        text(record.parameters()), key.mac(record));
  }

  AuditRecord read(ResultSet row) throws SQLException {
    return new AuditRecord(row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3), row.getString(4),
        row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10),
        parameters(row.getString(LAST_COLUMN)));
  }

  private String text(Map<String, String> parameters) {
    try {
      return json.writeValueAsString(parameters);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Parameters of a record that are no JSON", e);
    }
  }

  private TreeMap<String, String> parameters(String text) {
    try {
      return json.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record's parameters are no JSON", e);
    }
  }
}

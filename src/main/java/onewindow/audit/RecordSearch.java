package onewindow.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Finds records for those who may read them. */
@Repository
class RecordSearch {

  private final JdbcTemplate jdbc;
  private final Records records;

  RecordSearch(JdbcTemplate jdbc, Records records) {
    this.jdbc = jdbc;
    this.records = records;
  }

  List<AuditRecord> find(AuditSearch search, int from, int most) {
    StringBuilder query = new StringBuilder("select " + Records.COLUMNS + " from audit_record r where true");
    List<Object> values = new ArrayList<>();
    and(query, values, " and r.actor = ?", text(search.actor()));
    and(query, values, " and r.object = ?", text(search.object()));
    and(query, values, " and (r.action = ? or starts_with(r.action, ? || '.'))", text(search.action()));
    and(query, values, " and r.at >= ?", timestamp(search.from()));
    and(query, values, " and r.at < ?", timestamp(search.until()));
    values.add(from);
    values.add(most);
    return jdbc.query(query + " order by r.at desc, r.id desc offset ? limit ?", (row, n) -> records.read(row),
        values.toArray());
  }

  private static void and(StringBuilder query, List<Object> values, String condition, Object value) {
    if (value != null) {
      query.append(condition);
      condition.chars().filter(each -> each == '?').forEach(each -> values.add(value));
    }
  }

  private static String text(String asked) {
    return asked == null || asked.isBlank() ? null : asked.strip();
  }

  private static Timestamp timestamp(Instant at) {
    return at == null ? null : Timestamp.from(at);
  }

  List<AuditTrail.View> views(List<String> cases, int most) {
    return jdbc.query("""
        select max(at), object, action, department, role, purpose, count(*) from audit_record
        where object = any(?) and kind = 'case' and action in ('case.file-read', 'case.paper-read', 'case.numbers-shown')
          and starts_with(actor, ?)
        group by date_trunc('day', at at time zone 'Asia/Shanghai'), object, action, department, role, purpose, actor
        order by 1 desc limit ?""", (row, n) -> new AuditTrail.View(row.getTimestamp(1).toInstant(), row.getString(2),
            row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getInt(7)),
        cases.toArray(String[]::new), Actor.STAFF, most);
  }
}

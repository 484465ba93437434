package onewindow.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the board from the tables. */
@Component
@Transactional(readOnly = true)
class StoredBoard implements SupervisionBoard {

  private final JdbcTemplate jdbc;
  private final Ledger ledger;

  StoredBoard(JdbcTemplate jdbc, Ledger ledger) {
    this.jdbc = jdbc;
    this.ledger = ledger;
  }

  @Override
  public Map<String, Map<Light, Integer>> counts(Collection<String> services) {
    Map<String, Map<Light, Integer>> counts = new java.util.TreeMap<>();
    jdbc.query("select service, light, count(*) from supervised_case where not over and service = any(?)"
        + " group by service, light", row -> {
          counts.computeIfAbsent(row.getString(1), service -> new EnumMap<>(Light.class))
              .put(Light.of(row.getInt(2)), row.getInt(3));
        }, (Object) services.toArray(String[]::new));
    return counts;
  }

  @Override
  public List<OpenCase> open(Collection<String> services, Light light, int from, int most) {
    return jdbc.query("""
        select case_number, service, light, opened_at, promised_until, statutory_until, standing from supervised_case
        where not over and service = any(?) and (?::int is null or light = ?)
        order by light desc, promised_until nulls last, case_number offset ? limit ?""", StoredBoard::read,
        services.toArray(String[]::new), level(light), level(light), from, most);
  }

  @Override
  public List<LedgerEntry> ledger(String caseNumber) {
    return ledger.of(caseNumber);
  }

  @Override
  public List<LedgerEntry> ledger(Collection<String> services, Light light, Instant from, Instant until, int most) {
    return ledger.lines(services, light, from, until, most);
  }

  @Override
  public Light light(String caseNumber) {
    return jdbc.query("select light from supervised_case where case_number = ?", (row, n) -> Light.of(row.getInt(1)),
        caseNumber).stream().findFirst().orElse(Light.GREEN);
  }

  @Override
  public Pending following() {
    return jdbc.queryForObject("select count(*) filter (where changed), count(*) from supervised_case where not over",
        (row, n) -> new Pending(row.getInt(1), row.getInt(2)));
  }

  private static Integer level(Light light) {
    return light == null ? null : light.level();
  }

  private static OpenCase read(ResultSet row, int n) throws SQLException {
    return new OpenCase(row.getString(1), row.getString(2), Light.of(row.getInt(3)), instant(row.getTimestamp(4)),
        instant(row.getTimestamp(5)), instant(row.getTimestamp(6)), row.getBoolean(7));
  }

  private static Instant instant(Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}

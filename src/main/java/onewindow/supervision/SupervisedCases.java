package onewindow.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of cases under supervision. */
@Repository
class SupervisedCases {

  private static final String COLUMNS = "case_number, service, begun, light, looked_at, next_look, over";
  private final JdbcTemplate jdbc;

  SupervisedCases(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** @return false if it is watched already; it is looked through again then */
  boolean add(String caseNumber, String service, Instant now) {
    return 1 == jdbc.update("""
        insert into supervised_case (case_number, service, opened_at, looked_at)
        values (?, ?, ?, ?) on conflict do nothing""", caseNumber, service, Timestamp.from(now), Timestamp.from(now));
  }

  /** Something that its timer rests on has changed. @return false if the case is not watched */
  boolean changed(String caseNumber) {
    return 1 == jdbc.update("update supervised_case set changed = true where case_number = ?", caseNumber);
  }

  /** As {@link #changed}, for all open cases at once. @return how many */
  int allChanged() {
    return jdbc.update("update supervised_case set changed = true where not over and not changed");
  }

  /** A process carries the supervision from now on. @return false if one does, or nobody watches the case */
  boolean begin(String caseNumber) {
    return 1 == jdbc.update("update supervised_case set begun = true where case_number = ? and not begun", caseNumber);
  }

  Optional<Supervised> find(String caseNumber) {
    return jdbc.query("select " + COLUMNS + " from supervised_case where case_number = ?", SupervisedCases::read,
        caseNumber).stream().findFirst();
  }

  /** Numbers of some that have changed, without the given ones. */
  List<String> changed(int most, Collection<String> without) {
    return jdbc.queryForList("select case_number from supervised_case where changed and not case_number = any(?)"
        + " order by case_number limit ?", String.class, without.toArray(String[]::new), most);
  }

  /** Those of them that have changed; from the commit on they count as followed. */
  List<Supervised> takeChanged(Collection<String> numbers) {
    return jdbc.query("update supervised_case set changed = false where changed and case_number = any(?) returning "
        + COLUMNS, SupervisedCases::read, (Object) numbers.toArray(String[]::new));
  }

  void keep(String caseNumber, Looked looked) {
    jdbc.update("""
        update supervised_case set light = ?, looked_at = ?, next_look = ?, promised_until = ?, statutory_until = ?,
          standing = ?, over = ? where case_number = ?""", looked.light().level(), timestamp(looked.at()),
        timestamp(looked.nextLook()), timestamp(looked.promisedUntil()), timestamp(looked.statutoryUntil()),
        looked.standing(), looked.over(), caseNumber);
  }

  void light(String caseNumber, Light light) {
    jdbc.update("update supervised_case set light = ? where case_number = ?", light.level(), caseNumber);
  }

  private static Timestamp timestamp(Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  private static Supervised read(ResultSet row, int n) throws SQLException {
    Timestamp next = row.getTimestamp(6);
    return new Supervised(row.getString(1), row.getString(2), row.getBoolean(3), Light.of(row.getInt(4)),
        row.getTimestamp(5).toInstant(), next == null ? null : next.toInstant(), row.getBoolean(7));
  }

  /** What a look at a case has found. @param standing whether the clock stands */
  record Looked(Light light, Instant at, Instant nextLook, Instant promisedUntil, Instant statutoryUntil, boolean standing,
      boolean over) {}
}

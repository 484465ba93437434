package onewindow.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of drafts. A version is written once: of two who continue the same one, the second changes nothing. */
@Repository
class DraftRows {

  private final JdbcTemplate jdbc;

  DraftRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Optional<DraftRow> of(byte[] owner, String service) {
    return jdbc.query("select service, service_version, version, client_key, wrapped_key, content, saved_at from draft"
        + " where owner = ? and service = ?", DraftRows::read, owner, service).stream().findFirst();
  }

  List<DraftLine> allOf(byte[] owner) {
    return jdbc.query("select service, saved_at from draft where owner = ? order by saved_at desc",
        (row, n) -> new DraftLine(row.getString(1), row.getTimestamp(2).toInstant()), owner);
  }

  /** @return false if there is a draft already */
  boolean begin(byte[] owner, DraftRow row) {
    return 1 == jdbc.update("""
        insert into draft (owner, service, service_version, version, client_key, wrapped_key, content, saved_at)
        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (owner, service) do nothing""", owner, row.service(),
        row.serviceVersion(), row.version(), row.clientKey(), row.wrappedKey(), row.content(), at(row.savedAt()));
  }

  /** @return false if the version before this one is not there, or not any more */
  boolean follow(byte[] owner, DraftRow row) {
    return 1 == jdbc.update("""
        update draft set service_version = ?, version = ?, client_key = ?, wrapped_key = ?, content = ?, saved_at = ?
        where owner = ? and service = ? and version = ?""", row.serviceVersion(), row.version(), row.clientKey(),
        row.wrappedKey(), row.content(), at(row.savedAt()), owner, row.service(), row.version() - 1);
  }

  boolean remove(byte[] owner, String service) {
    return 1 == jdbc.update("delete from draft where owner = ? and service = ?", owner, service);
  }

  void removeHandedIn(byte[] owner, String service, String clientKey) {
    jdbc.update("delete from draft where owner = ? and service = ? and client_key = ?", owner, service, clientKey);
  }

  int removeSavedBefore(Instant limit) {
    return jdbc.update("delete from draft where saved_at < ?", at(limit));
  }

  private static Timestamp at(Instant moment) {
    return Timestamp.from(moment);
  }

  private static DraftRow read(ResultSet row, int n) throws SQLException {
    return new DraftRow(row.getString(1), row.getString(2), row.getInt(3), row.getString(4), row.getBytes(5),
        row.getBytes(6), row.getTimestamp(7).toInstant());
  }
}

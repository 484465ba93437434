package onewindow.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of anchors, from which each node writes its file, and which of them were posted. */
@Repository
class Anchors {

  private static final String COLUMNS = "select position, hash, at, signature from audit_anchor ";
  private final JdbcTemplate jdbc;

  Anchors(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** An anchor with its signature. */
  record Signed(Anchor anchor, byte[] signature) {}

  void add(Signed signed) {
    jdbc.update("insert into audit_anchor (position, hash, at, signature) values (?, ?, ?, ?)",
        signed.anchor().position(), signed.anchor().hash(), Timestamp.from(signed.anchor().at()), signed.signature());
  }

  boolean has(Anchor anchor) {
    return Boolean.TRUE.equals(jdbc.queryForObject(
        "select exists (select from audit_anchor where position = ? and hash = ?)", Boolean.class, anchor.position(),
        anchor.hash()));
  }

  Optional<Signed> latest() {
    return signed(COLUMNS + "order by position desc limit 1").stream().findFirst();
  }

  List<Signed> after(long position, int most) {
    return signed(COLUMNS + "where position > ? order by position limit ?", position, most);
  }

  List<Signed> unposted(int most) {
    return signed(COLUMNS + "where not exists (select from audit_anchor_posted posted"
        + " where posted.position = audit_anchor.position) order by position limit ?", most);
  }

  long unposted() {
    return jdbc.queryForObject("select (select count(*) from audit_anchor) - (select count(*) from audit_anchor_posted)",
        Long.class);
  }

  void posted(long position, Instant at) {
    jdbc.update("insert into audit_anchor_posted (position, at) values (?, ?) on conflict do nothing", position,
        Timestamp.from(at));
  }

  private List<Signed> signed(String query, Object... values) {
    return jdbc.query(query, (row, n) -> new Signed(
        new Anchor(row.getLong(1), row.getBytes(2), row.getTimestamp(3).toInstant()), row.getBytes(4)), values);
  }
}

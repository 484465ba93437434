package onewindow.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of links, and what waits for one. */
@Repository
class Links {

  /** Any number, as long as nobody else in this database takes it. */
  private static final long CHAINER = 7_190_190_001L;
  private final JdbcTemplate jdbc;
  private final Records records;

  Links(JdbcTemplate jdbc, Records records) {
    this.jdbc = jdbc;
    this.records = records;
  }

  /** A record with its MAC. */
  record Unlinked(AuditRecord record, byte[] mac) {}

  /** The newest link. */
  record Head(long position, byte[] hash) {

    static Head none() {
      return new Head(0, Link.beforeTheFirst());
    }
  }

  boolean isAnythingWaiting() {
    return Boolean.TRUE.equals(jdbc.queryForObject("select exists (select from audit_waiting)", Boolean.class));
  }

  long waiting() {
    return jdbc.queryForObject("select count(*) from audit_waiting", Long.class);
  }

  /** Until the transaction ends nobody else links or anchors, on any node. @return false if somebody does already */
  boolean lock() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, CHAINER));
  }

  Head head() {
    return jdbc.query("select position, hash from audit_link order by position desc limit 1",
        (row, n) -> new Head(row.getLong(1), row.getBytes(2))).stream().findFirst().orElse(Head.none());
  }

  Optional<byte[]> hash(long position) {
    return jdbc.query("select hash from audit_link where position = ?", (row, n) -> row.getBytes(1), position)
        .stream().findFirst();
  }

  List<Unlinked> unlinked(int most) {
    return jdbc.query("select " + Records.COLUMNS + ", r.mac from audit_waiting join audit_record r on r.id = record"
        + " order by r.at, r.id limit ?",
        (row, n) -> new Unlinked(records.read(row), row.getBytes("mac")), most);
  }

  void add(List<Long> ids, List<Link> links) {
    List<Object[]> rows = new java.util.ArrayList<>();
    for (int n = 0; n < ids.size(); n++) {
      Link link = links.get(n);
      rows.add(new Object[] {link.position(), ids.get(n), link.previous(), link.hash(), link.seal()});
    }
    jdbc.batchUpdate("insert into audit_link (position, record, previous, hash, seal) values (?, ?, ?, ?, ?)", rows);
    jdbc.update("delete from audit_waiting where record = any(?)", (Object) ids.toArray(Long[]::new));
  }
}

package onewindow.privacy;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wraps anew what a replaced master key has wrapped, while everything goes on: a few rows a transaction, from the start
 * again after a crash, several nodes beside each other.
 */
@Component
class Rewrapping {

  private static final Logger LOG = LoggerFactory.getLogger(Rewrapping.class);
  private static final int BATCH = 500;
  private static final String FIRST = "(0,0)";
  private static final String OLDER = "substring(wrapped_key from 1 for " + MasterKeys.PREFIX_BYTES + ") <> ? and (%s)";
  private final MasterKeys masters;
  private final List<WrappedKeys> everywhere;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  Rewrapping(MasterKeys masters, List<WrappedKeys> everywhere, JdbcTemplate jdbc, PlatformTransactionManager manager) {
    this.masters = masters;
    this.everywhere = everywhere;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(manager);
  }

  /** @return how many keys have been wrapped anew by this call */
  long run() {
    long before = waiting();
    long done = 0;
    for (WrappedKeys keys : everywhere) {
      done += all(keys, done, before);
    }
    return done;
  }

  /** How many keys a replaced master key still wraps. */
  long waiting() {
    return everywhere.stream().mapToLong(keys -> jdbc.queryForObject("select count(*) from " + keys.table() + " where "
        + OLDER.formatted(keys.which()), Long.class, masters.prefix())).sum();
  }

  private long all(WrappedKeys keys, long sofar, long whole) {
    long done = 0;
    for (String last = FIRST; last != null; ) {
      String from = last;
      Batch batch = transaction.execute(status -> batch(keys, from));
      done += batch.wrapped();
      last = batch.last();
      if (batch.wrapped() > 0) {
        LOG.info("{} of {} keys are wrapped by the new master key", sofar + done, whole);
      }
    }
    return done;
  }

  private Batch batch(WrappedKeys keys, String from) {
    List<Wrapped> rows = jdbc.query("select ctid::text, " + keys.place() + ", wrapped_key from " + keys.table()
        + " where ctid > ?::tid and " + OLDER.formatted(keys.which()) + " order by ctid limit " + BATCH
        + " for update skip locked", (row, n) -> new Wrapped(row.getString(1), row.getString(2), row.getBytes(3)),
        from, masters.prefix());
    List<Wrapped> anew = rows.stream().flatMap(row -> anew(row).stream()).toList();
    jdbc.batchUpdate("update " + keys.table() + " set wrapped_key = ? where ctid = ?::tid", anew, BATCH,
        (update, one) -> {
          update.setBytes(1, one.key());
          update.setString(2, one.row());
        });
    return new Batch(anew.size(), rows.isEmpty() ? null : rows.get(rows.size() - 1).row());
  }

  /** One key that no master key opens keeps none of the others from being wrapped anew. */
  private Optional<Wrapped> anew(Wrapped row) {
    try {
      return Optional.of(new Wrapped(row.row(), row.place(), masters.again(row.place(), row.key())));
    } catch (IllegalStateException e) {
      LOG.warn("A key is left as it is: {}", e.getMessage());
      return Optional.empty();
    }
  }

  /** How many were wrapped anew, and after which row to go on; null at the end. */
  private record Batch(int wrapped, String last) {}

  /** A row that is locked, and so stays where it is. */
  private record Wrapped(String row, String place, byte[] key) {}
}

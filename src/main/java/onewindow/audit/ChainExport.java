package onewindow.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the chain line by line: first the header, then every link with its record, then what waits for a link. */
@Component
class ChainExport {

  private static final int AT_ONCE = 500;
  private static final String RECORD = "select " + Records.COLUMNS + ", r.mac";
  private final JdbcTemplate jdbc;
  private final Records records;
  private final Links links;
  private final AuditKey key;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ChainExport(DataSource database, Records records, Links links, AuditKey key,
      PlatformTransactionManager transactions, Clock clock) {
    this.jdbc = new JdbcTemplate(database);
    jdbc.setFetchSize(AT_ONCE);
    this.records = records;
    this.links = links;
    this.key = key;
    this.clock = clock;
    // rows come little by little only inside a transaction
    this.transaction = new TransactionTemplate(transactions);
    transaction.setReadOnly(true);
  }

  void write(Instant from, OutputStream out) throws IOException {
    Writer lines = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    try {
      transaction.executeWithoutResult(status -> write(first(from), lines));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    lines.flush();
  }

  private long first(Instant from) {
    if (from == null) {
      return 1;
    }
    Long first = jdbc.queryForObject("select min(position) from audit_link"
        + " join audit_record r on r.id = record where r.at >= ?", Long.class, Timestamp.from(from));
    return first == null ? links.head().position() + 1 : first;
  }

  private void write(long first, Writer lines) {
    long last = links.head().position();
    byte[] previous = links.hash(first - 1).orElse(Link.beforeTheFirst());
    line(lines, ExportHeader.of(clock.instant(), first, previous, last, key));
    jdbc.query(RECORD + ", position, previous, hash, seal from audit_link join audit_record r on r.id = record"
        + " where position between ? and ? order by position", row -> {
          line(lines, linked(row));
        }, first, last);
    jdbc.query(RECORD + " from audit_record r where not exists (select from audit_link where record = r.id)"
        + " order by r.at, r.id", row -> {
          line(lines, ExportedRecord.of(records.read(row), row.getBytes("mac"), null));
        });
  }

  private ExportedRecord linked(ResultSet row) throws SQLException {
    return ExportedRecord.of(records.read(row), row.getBytes("mac"), new Link(row.getLong("position"),
        row.getBytes("previous"), row.getBytes("hash"), row.getBytes("seal")));
  }

  private static void line(Writer lines, Object line) {
    try {
      lines.write(ExportLines.text(line));
      lines.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package onewindow.audit;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Ids of records before they are written, for their seal covers them; a block at a time, to ask seldom. */
@Component
class RecordIds {

  /** As the sequence counts. */
  private static final int BLOCK = 50;
  private final JdbcTemplate jdbc;
  private long next;
  private long end;

  RecordIds(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  synchronized long next() {
    if (next == end) {
      next = jdbc.queryForObject("select nextval('audit_record_id')", Long.class);
      end = next + BLOCK;
    }
    return next++;
  }
}

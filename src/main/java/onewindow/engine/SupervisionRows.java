package onewindow.engine;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import onewindow.supervision.OpenWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What every look at a case asks of the engine's tables. The engine's own queries would do, but building one of them
 * costs a fifth of a whole look.
 */
@Component
class SupervisionRows {

  private static final String TASKS = """
      from act_ru_execution instance join act_ru_task task on task.proc_inst_id_ = instance.id_
        join act_re_procdef definition on definition.id_ = task.proc_def_id_
      where instance.business_key_ = ? and definition.key_ = ?""";
  private final JdbcTemplate jdbc;

  SupervisionRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  OpenWork openWork(String caseNumber, String process) {
    return jdbc.queryForObject("select (array_agg(task.assignee_ order by task.create_time_))[1],"
        + " min(task.create_time_) filter (where task.assignee_ is null) " + TASKS,
        (row, n) -> new OpenWork(row.getString(1), instant(row.getTimestamp(2))), caseNumber, process);
  }

  /** Tasks that are due at another moment, or at none. */
  List<String> dueOtherwise(String caseNumber, String process, Instant moment) {
    return jdbc.queryForList("select task.id_ " + TASKS + " and task.due_date_ is distinct from ?", String.class,
        caseNumber, process, Timestamp.from(moment));
  }

  private static Instant instant(Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}

package onewindow.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import onewindow.exchange.DepartmentBoard;
import onewindow.exchange.FailedQuestions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** External tasks that failed and wait for their next turn. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineFailedQuestions implements FailedQuestions {

  // what is under way is held by a node; what failed is held by nobody until its pause is over
  private static final String PAUSED = "worker_id_ is null and lock_exp_time_ > ?";

  private final JdbcTemplate jdbc;
  private final Clock clock;

  EngineFailedQuestions(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Waiting> waiting() {
    return jdbc.query("select topic_name_, count(*), count(*) filter (where " + PAUSED + "), min(create_time_)"
        + " from act_ru_ext_task group by topic_name_", (row, n) -> new Waiting(row.getString(1), row.getInt(2),
            row.getInt(3), row.getTimestamp(4).toInstant()), now());
  }

  @Override
  public List<DepartmentBoard.Paused> paused(String department, int most) {
    return jdbc.query("select task.id_, business_key_, topic_name_, create_time_, lock_exp_time_, error_msg_"
        + " from act_ru_ext_task task join act_ru_execution instance on instance.id_ = task.proc_inst_id_ where "
        + PAUSED + " and starts_with(topic_name_, ?) order by create_time_ limit ?", (row, n) ->
            new DepartmentBoard.Paused(row.getString(1), row.getString(2), row.getString(3),
                row.getTimestamp(4).toInstant(), row.getTimestamp(5).toInstant(), row.getString(6)),
        now(), department + ".", most);
  }

  @Override
  public int askAgain(String department) {
    return jdbc.update("update act_ru_ext_task set lock_exp_time_ = null, rev_ = rev_ + 1 where " + PAUSED
        + " and starts_with(topic_name_, ?)", now(), department + ".");
  }

  @Override
  public boolean askAgainOne(String id) {
    return 1 == jdbc.update("update act_ru_ext_task set lock_exp_time_ = null, rev_ = rev_ + 1 where " + PAUSED
        + " and id_ = ?", now(), id);
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}

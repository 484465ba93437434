package onewindow.engine;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onewindow.exchange.OpenQuestion;
import onewindow.exchange.OpenQuestions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open questions are the engine's external tasks. They are taken by one statement for all routes: the engine's own
 * fetch has one limit for all topics and an update a task.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EngineOpenQuestions implements OpenQuestions {

  private static final String TAKE = """
      update act_ru_ext_task task set worker_id_ = ?, lock_exp_time_ = ?, rev_ = task.rev_ + 1
      from (select free.id_, free.proc_inst_id_
            from unnest(?, ?) as wanted (topic, most) cross join lateral (
              select id_, proc_inst_id_ from act_ru_ext_task
              where topic_name_ = wanted.topic and suspension_state_ = 1
                and (lock_exp_time_ is null or lock_exp_time_ <= ?) and (retries_ is null or retries_ > 0)
              order by create_time_ limit wanted.most for update skip locked) free) taken,
        act_ru_execution instance
      where task.id_ = taken.id_ and instance.id_ = taken.proc_inst_id_
      returning task.id_, task.topic_name_, instance.business_key_, task.create_time_""";

  private static final String TAKE_OLD = """
      update act_ru_ext_task task set worker_id_ = ?, lock_exp_time_ = ?, rev_ = task.rev_ + 1
      from (select id_, proc_inst_id_ from act_ru_ext_task where topic_name_ = ? and create_time_ < ?
            order by create_time_ limit 500 for update skip locked) old,
        act_ru_execution instance
      where task.id_ = old.id_ and instance.id_ = old.proc_inst_id_
      returning task.id_, task.topic_name_, instance.business_key_, task.create_time_""";

  private static final Duration WHILE_GIVING_UP = Duration.ofMinutes(1);
  private final JdbcTemplate jdbc;
  private final ExternalTasks tasks;
  private final Clock clock;
  private final String node;

  EngineOpenQuestions(JdbcTemplate jdbc, ExternalTasks tasks, Clock clock, EngineSettings settings) {
    this.jdbc = jdbc;
    this.tasks = tasks;
    this.clock = clock;
    this.node = settings.node();
  }

  @Override
  public List<OpenQuestion> take(Map<String, Integer> mostByRoute, Duration lock) {
    Instant now = clock.instant();
    String[] routes = mostByRoute.keySet().toArray(String[]::new);
    Integer[] most = java.util.Arrays.stream(routes).map(mostByRoute::get).toArray(Integer[]::new);
    return jdbc.query(connection -> {
      var statement = connection.prepareStatement(TAKE);
      statement.setString(1, node);
      statement.setTimestamp(2, Timestamp.from(now.plus(lock)));
      statement.setArray(3, array(connection, "text", routes));
      statement.setArray(4, array(connection, "int", most));
      statement.setTimestamp(5, Timestamp.from(now));
      return statement;
    }, EngineOpenQuestions::read);
  }

  @Override
  public List<OpenQuestion> takeOpenedBefore(String route, Instant moment) {
    return jdbc.query(TAKE_OLD, EngineOpenQuestions::read, node,
        Timestamp.from(clock.instant().plus(WHILE_GIVING_UP)), route, Timestamp.from(moment));
  }

  @Override
  public Set<String> answered(Collection<String> ids) {
    return tasks.complete(ids);
  }

  @Override
  public void failed(String id, String reason, Duration pause) {
    tasks.fail(id, reason, pause);
  }

  @Override
  public boolean promised(String id) {
    return tasks.promise(id);
  }

  @Override
  public Optional<OpenQuestion> find(String id) {
    return jdbc.query("select task.id_, task.topic_name_, instance.business_key_, task.create_time_"
        + " from act_ru_ext_task task join act_ru_execution instance on instance.id_ = task.proc_inst_id_"
        + " where task.id_ = ?", EngineOpenQuestions::read, id).stream().findFirst();
  }

  @Override
  public boolean giveUp(String id, String reason) {
    return tasks.giveUp(id, reason);
  }

  @Override
  public int releaseOwn() {
    return jdbc.update("update act_ru_ext_task set worker_id_ = null, lock_exp_time_ = null, rev_ = rev_ + 1"
        + " where worker_id_ = ? and lock_exp_time_ > ?", node, Timestamp.from(clock.instant()));
  }

  private static Array array(Connection connection, String type, Object[] values) throws SQLException {
    return connection.createArrayOf(type, values);
  }

  private static OpenQuestion read(ResultSet row, int n) throws SQLException {
    return new OpenQuestion(row.getString(1), row.getString(2), row.getString(3), row.getTimestamp(4).toInstant());
  }
}

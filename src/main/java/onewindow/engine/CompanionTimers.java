package onewindow.engine;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds the timers of a process by the number of its case or booking: the engine's own query for jobs knows no business
 * key, and going through the instance asks twice.
 */
@Component
class CompanionTimers {

  private final JdbcTemplate jdbc;

  CompanionTimers(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<String> of(String number, String process) {
    return jdbc.queryForList("""
        select job.id_ from act_ru_execution instance join act_ru_job job on job.process_instance_id_ = instance.id_
        where instance.business_key_ = ? and job.process_def_key_ = ? and job.type_ = 'timer'""",
        String.class, number, process);
  }
}

package onewindow.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Whether all cases that were copied from one still lie as that one does, when something has changed for all of them.
 *
 * @param before the dates of the first before the change
 */
record FollowVerdict(List<List<String>> before) {

  private static final String DATES = """
      select promised_until, statutory_until, next_look, job.duedate_, task.due_date_
      from supervised_case
      join act_ru_execution instance on instance.business_key_ = case_number and instance.parent_id_ is null
      join act_ru_execution beside on beside.business_key_ = case_number and beside.id_ <> instance.id_
        and beside.parent_id_ is null
      join act_ru_job job on job.process_instance_id_ = beside.id_ and job.process_def_key_ = 'deadline-supervision'
      join act_ru_task task on task.proc_inst_id_ = instance.id_""";

  static FollowVerdict before(Connection connection) throws SQLException {
    return new FollowVerdict(first(connection));
  }

  String after(Connection connection, int cases) throws SQLException {
    List<List<String>> now = first(connection);
    for (int column = 0; column < now.get(0).size(); column++) {
      if (now.get(0).get(column).equals(before.get(0).get(column))) {
        return "NOT GOOD: the first case's dates were " + before + " and are " + now;
      }
    }
    long right = Database.count(connection, "with dates as (" + DATES + ") select count(*) from dates where row(dates.*) = ("
        + DATES + " where case_number not like '%~%')");
    return right == cases ? "Every clock, timer and due date is where it belongs."
        : "NOT GOOD: " + (cases - right) + " cases are not where they belong, " + now;
  }

  private static List<List<String>> first(Connection connection) throws SQLException {
    return Database.rows(connection, DATES + " where case_number not like '%~%'");
  }
}

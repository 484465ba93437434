package onewindow.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/** Makes many open tasks out of one: copies every row that the engine's task list looks at. */
record OpenTasks(Connection connection) {

  /** @param wanted how many there are afterwards, the one that is there included */
  void multiply(int from, int wanted) throws SQLException {
    Copies copies = new Copies(connection, from, wanted);
    copies.unchecked();
    copies.of("act_ru_execution", "business_key_ not like '%~%'");
    copies.of("act_ru_task", "id_ not like '%~%'");
    copies.of("act_ru_identitylink", "task_id_ not like '%~%'");
    copies.of("act_ru_authorization", "resource_type_ = 7 and resource_id_ <> '*' and resource_id_ not like '%~%'",
        Set.of("id_", "resource_id_"), Map.of());
    copies.settle();
  }
}

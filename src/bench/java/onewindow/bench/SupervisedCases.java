package onewindow.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import onewindow.privacy.SeededKeys;

/** Makes many open cases under supervision out of one: every row that a look at them, or a new count of them, reads. */
record SupervisedCases(Product product) {

  private static final int AT_ONCE = 1000;
  private static final String CASE = """
      insert into case_file (number, service, service_version, status, channel, taken_by, applicant, client_key,
        submission_digest, wrapped_key, application, submitted_at, changed_at)
      select ?, service, service_version, status, channel, taken_by, applicant, client_key || '~' || ?,
        submission_digest, ?, application, submitted_at, changed_at from case_file where number = ?""";

  /** @param wanted how many there are afterwards */
  void seed(int wanted) throws IOException, SQLException, InterruptedException {
    new ReviewedCases(product).open(1);
    try (Connection connection = product.superuser().connect()) {
      String original = Database.rows(connection, "select case_number from supervised_case").get(0).get(0);
      cases(connection, original, wanted);
      Copies copies = new Copies(connection, 1, wanted);
      copies.unchecked();
      copies.of("legal_clock", "case_number = '" + original + "'");
      copies.of("supervised_case", "case_number = '" + original + "'");
      engine(copies, "(select id_ from act_ru_execution where business_key_ = '" + original + "')");
      copies.settle();
    }
  }

  private void cases(Connection connection, String original, int wanted) throws SQLException {
    SeededKeys keys = new SeededKeys(product.folder().resolve("data/keys/master.keys").toAbsolutePath());
    connection.setAutoCommit(false);
    try (PreparedStatement insert = connection.prepareStatement(CASE)) {
      for (int n = 1; n < wanted; n++) {
        String number = original + "~" + n;
        insert.setString(1, number);
        insert.setInt(2, n);
        insert.setBytes(3, keys.make(number));
        insert.setString(4, original);
        insert.addBatch();
        if (n % AT_ONCE == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void engine(Copies copies, String instances) throws SQLException {
    copies.of("act_ru_execution", "proc_inst_id_ in " + instances + " and id_ not like '%~%'");
    copies.of("act_ru_variable", "proc_inst_id_ in " + instances);
    copies.of("act_ru_task", "proc_inst_id_ in " + instances);
    copies.of("act_ru_identitylink", "task_id_ in (select id_ from act_ru_task where proc_inst_id_ in " + instances
        + " and id_ not like '%~%')");
    copies.of("act_ru_authorization", "resource_type_ = 7 and resource_id_ in (select id_ from act_ru_task where"
        + " proc_inst_id_ in " + instances + ")", Set.of("id_", "resource_id_"), Map.of());
    copies.of("act_ru_job", "process_instance_id_ in " + instances);
    copies.of("act_hi_procinst", "proc_inst_id_ in " + instances);
    copies.of("act_hi_taskinst", "proc_inst_id_ in " + instances);
  }
}

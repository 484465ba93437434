package onewindow.engine;

import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lets Flyway, as the owner, create the engine's tables by the engine's own scripts. */
@Component
class EngineTables implements JavaMigration {

  private static final List<String> PARTS = List.of(
      "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

  // The job executor looks for the jobs that are due; without it a million waiting timers are read each time.
  private static final String DUE_JOBS = "create index if not exists onewindow_job_duedate on act_ru_job (duedate_)";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("002");
  }

  @Override
  public String getDescription() {
    return "engine tables";
  }

  // The scripts of a later engine differ; the tables that these ones made stay valid.
  @Override
  public Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws Exception {
    try (Statement statement = context.getConnection().createStatement()) {
      for (String part : PARTS) {
        statement.execute(script(part).getContentAsString(StandardCharsets.UTF_8));
      }
      statement.execute(DUE_JOBS);
    }
  }

  private static ClassPathResource script(String part) {
    return new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql");
  }
}

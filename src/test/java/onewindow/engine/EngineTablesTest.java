package onewindow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, classes = EngineTablesTest.EngineAlone.class, properties = {
    "onewindow.database.port=0", "camunda.bpm.job-execution.enabled=false", "camunda.bpm.auto-deployment-enabled=false"})
@DirtiesContext
class EngineTablesTest {

  @TempDir
  static Path directory;

  @Autowired
  private JdbcTemplate application;

  @Autowired
  private ProcessEngine engine;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add("onewindow.database.directory", directory::toString);
  }

  @Test
  void flywayCreatesEveryTableOfTheEngineAsTheOwner() {
    assertThat(application.queryForList(
        "select tablename from pg_tables where tableowner = 'onewindow_owner'", String.class))
        .containsAll(engine.getManagementService().getTableCount().keySet().stream()
            .map(table -> table.toLowerCase(Locale.ROOT)).toList());
    assertThat(application.queryForList(
        "select distinct tableowner from pg_tables where schemaname = 'public'", String.class))
        .containsExactly("onewindow_owner");
  }

  @Test
  void theEngineWorksAsTheApplicationRole() {
    engine.getRepositoryService().createDeployment().addModelInstance("wait.bpmn", waitingProcess()).deploy();
    RuntimeService runtime = engine.getRuntimeService();

    String instance = runtime.startProcessInstanceByKey("wait").getId();

    assertThat(application.queryForObject("select current_user", String.class)).isEqualTo("onewindow_app");
    assertThat(runtime.createExecutionQuery().processInstanceId(instance).activityId("wait-here").count()).isOne();
  }

  @Test
  void theApplicationChangesNoTableAndNotFlywaysRecord() {
    assertThatThrownBy(() -> application.execute("drop table act_ru_job"))
        .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("must be owner");
    assertThatThrownBy(() -> application.execute("create table of_its_own (id int)"))
        .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("permission denied");
    assertThatThrownBy(() -> application.execute("delete from flyway_schema_history"))
        .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("permission denied");
  }

  @Test
  void dueJobsAreFoundByAnIndex() {
    assertThat(application.queryForList(
        "select indexdef from pg_indexes where indexname = 'onewindow_job_duedate'", String.class))
        .singleElement().asString().endsWith("(duedate_)");
  }

  private static BpmnModelInstance waitingProcess() {
    return Bpmn.createExecutableProcess("wait").camundaHistoryTimeToLive(1)
        .startEvent().userTask("wait-here").endEvent().done();
  }

  @ImportAutoConfiguration({DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
      JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class, CamundaBpmAutoConfiguration.class})
  @ComponentScan("onewindow.database")
  @ConfigurationPropertiesScan("onewindow.database")
  @Import(EngineTables.class)
  static class EngineAlone {}
}

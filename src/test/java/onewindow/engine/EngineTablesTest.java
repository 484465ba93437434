package onewindow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import onewindow.product.Families;
import onewindow.product.Product;
import onewindow.product.WholeProduct;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@WholeProduct
class EngineTablesTest {

  private static final Pattern DROPPED = Pattern.compile("drop table (?:if exists )?(act_\\w+)");

  @Autowired
  private JdbcTemplate application;

  @Autowired
  private ProcessEngine engine;

  @Autowired
  private Product product;

  @Test
  void flywayCreatesEveryTableOfTheEngineAsTheOwner() throws IOException {
    assertThat(application.queryForList(
        "select tablename from pg_tables where tableowner = 'onewindow_owner'", String.class))
        .containsAll(tablesThatTheEngineWouldDrop());
    assertThat(application.queryForList(
        "select distinct tableowner from pg_tables where schemaname = 'public'", String.class))
        .containsExactly("onewindow_owner");
  }

  @Test
  void theEngineWorksAsTheApplicationRole() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    product.awaitTask(number, "review");

    assertThat(application.queryForObject("select current_user", String.class)).isEqualTo("onewindow_app");
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number).count())
        .isOne();
  }

  @Test
  void tablesThatFillAndEmptyAreNotTruncatedWhileNobodyWorks() {
    assertThat(application.queryForList(
        "select relname from pg_class where 'vacuum_truncate=false' = any(reloptions)", String.class))
        .contains("act_ru_execution", "act_ru_ext_task", "act_ru_variable", "act_ru_job", "act_ru_task");
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

  /** By the engine's own scripts for its end: what the engine counts as its tables is only what it finds. */
  private static List<String> tablesThatTheEngineWouldDrop() throws IOException {
    List<String> tables = new ArrayList<>();
    for (Resource script : new PathMatchingResourcePatternResolver().getResources(
        "classpath*:org/camunda/bpm/engine/db/drop/activiti.postgres.drop.*.sql")) {
      DROPPED.matcher(script.getContentAsString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT)).results()
          .forEach(match -> tables.add(match.group(1)));
    }
    return tables;
  }
}

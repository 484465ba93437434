package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import onewindow.cases.CaseStatus;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody with all rights in the engine may try: the case file does not take the engine's word for anything. */
@WholeProduct
class ForgeryTest {

  private static final String ISSUE = "issue";
  private static final String COMMAND = "register-birth";
  private static final String REASON = "原件已当面核验无误";
  @Autowired Product product;
  @Autowired ProcessEngine engine;
  @Autowired JdbcTemplate jdbc;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void aForgedOutcomeVariableDoesNotIssue() {
    String number = caseUnderReview();
    engine.getRuntimeService().setVariable(instance(number).getId(), "decide", "approved");
    engine.getRuntimeService().setVariable(instance(number).getId(), "review", "approved");
    Task review = product.awaitTask(number, "review");

    assertThatThrownBy(() -> engine.getTaskService().complete(review.getId(), Map.of("review", "approved")))
        .isInstanceOf(ProcessEngineException.class).hasStackTraceContaining("a completion without the form");
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.REVIEWING);
  }

  @Test
  void aTokenMovedToTheIssueStepIsRefused() {
    String number = caseUnderReview();

    assertThatThrownBy(() -> engine.getRuntimeService().createProcessInstanceModification(instance(number).getId())
        .startBeforeActivity(ISSUE).execute())
        .isInstanceOf(ProcessEngineException.class).hasMessageContaining("needs a kept decision APPROVED");
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.REVIEWING);
    assertThat(product.caseFile(number).result()).isEmpty();
  }

  @Test
  void aTokenMovedToTheCommandSendsNothingToTheDepartment() {
    String number = caseUnderReview();
    engine.getRuntimeService().createProcessInstanceModification(instance(number).getId())
        .startBeforeActivity(COMMAND).execute();

    Product.await(() -> product.caseFile(number).exchanges(), exchanges -> exchanges.stream().anyMatch(
        one -> one.detail().contains("without a kept approval")), "the refusal of the command");
    assertThat(product.caseFile(number).answers()).doesNotContainKey("public-security.register-birth");
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.REVIEWING);
  }

  @Test
  void aProcessWithoutACaseDoesNotStart() {
    assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(Product.SERVICE))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("starts with a case");
    assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(Product.SERVICE, "LA-none"))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("no case file LA-none");
  }

  @Test
  void aSecondProcessForACaseDoesNotStart() {
    String number = caseUnderReview();

    assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(Product.SERVICE, number))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("cannot carry it");
  }

  @Test
  void aStartFormOfTheEngineTakesNoApplication() {
    String definition = engine.getRepositoryService().createProcessDefinitionQuery()
        .processDefinitionKey(Product.SERVICE).latestVersion().singleResult().getId();

    assertThatThrownBy(() -> engine.getFormService().submitStartForm(definition, "LA-none",
        Map.of("childName", "李安安"))).isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("not by a start form").hasMessageContaining("childName");
  }

  @Test
  void noFieldOfAFormBecomesAnEngineVariable() {
    String number = caseUnderReview();
    Task review = product.awaitTask(number, "review");
    // looked at before the process goes on as well: what it held is gone from the tables once it has ended
    new TransactionTemplate(transactions).executeWithoutResult(status -> {
      product.submitForm(review, "liuyang", Map.of("outcome", "approved", "reason", REASON));
      assertThat(engine.getRuntimeService().getVariables(instance(number).getId()).keySet())
          .isEqualTo(Set.of("confirmations", "decide", "review"));
      assertTheEngineHoldsNothingPersonal();
    });
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertTheEngineHoldsNothingPersonal();
  }

  @Test
  void aFormThatBreaksItsRulesKeepsNothing() {
    String number = caseUnderReview();
    Task review = product.awaitTask(number, "review");

    assertThatThrownBy(() -> product.submitForm(review, "liuyang", Map.of("outcome", "issued", "reason", "x")))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("outcome");
    assertThatThrownBy(() -> product.submitForm(review, "liuyang", Map.of("outcome", "approved")))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("reason");
    assertThat(product.awaitTask(number, "review").getId()).isEqualTo(review.getId());
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.REVIEWING);
  }

  private void assertTheEngineHoldsNothingPersonal() {
    for (String personal : List.of("李安安", Families.WANG_FANG.idNumber(), "王芳", "13856400001", REASON)) {
      assertThat(enginePlaces(personal)).as("engine columns that hold " + personal).isEmpty();
    }
    assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().count()).isZero();
  }

  private List<String> enginePlaces(String value) {
    List<Map<String, Object>> columns = jdbc.queryForList("""
        select table_name, column_name from information_schema.columns
        where table_name like 'act\\_%' and table_schema = 'public' and data_type in ('character varying', 'text')""");
    return columns.stream().filter(column -> jdbc.queryForObject("select count(*) from " + column.get("table_name")
        + " where " + column.get("column_name") + " like ?", Long.class, "%" + value + "%") > 0)
        .map(Object::toString).toList();
  }

  private String caseUnderReview() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    product.awaitTask(number, "review");
    return number;
  }

  private ProcessInstance instance(String number) {
    return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKeyNotIn("deadline-supervision").singleResult();
  }
}

package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onewindow.cases.Applicant;
import onewindow.cases.CaseStatus;
import onewindow.cases.CommitmentCheck.State;
import onewindow.cases.CommitmentRequests;
import onewindow.cases.PartyAnswer;
import onewindow.cases.Processes;
import onewindow.cases.Repairs;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** After a result was issued on a commitment a process of its own has its truth checked, and acts on what is found. */
@WholeProduct
class CommitmentCheckTest {

  private static final Applicant CHEN_JUN = new Applicant("341523199301074313", "陈军");
  private static final Applicant GUO_FENG = new Applicant("341503199307081519", "郭峰");
  private static final Applicant GAO_YUAN = new Applicant("34152219890305233X", "高原");
  private static final String FALSE = "民政部门查无双方婚姻登记";
  @Autowired Product product;
  @Autowired CommittedCases cases;
  @Autowired CommitmentRequests requests;
  @Autowired Repairs repairs;
  @Autowired ProcessEngine engine;
  @Autowired Processes processes;
  @Autowired JdbcTemplate jdbc;
  @Autowired PlatformTransactionManager transactions;
  @Autowired TickingClock clock;
  @LocalServerPort int port;

  /** The database outlives a run of the tests, and with it what was recorded of these people. */
  @BeforeEach
  @AfterEach
  void everythingIsRepaired() {
    jdbc.update("update false_commitment set repaired_at = now(), repaired_by = 'test' where repaired_at is null");
  }

  @Test
  void aResultThatRestsOnACommitmentIsCheckedByAProcessOfItsOwn() {
    String number = cases.issued(CHEN_JUN);
    Task check = product.awaitTask(number, "check");

    assertThat(engine.getRepositoryService().getProcessDefinition(check.getProcessDefinitionId()).getKey())
        .isEqualTo(Processes.COMMITMENT_CHECK);
    assertThat(engine.getTaskService().getIdentityLinksForTask(check.getId())).extracting(IdentityLink::getGroupId)
        .containsExactly("public-security.clerk");
    assertThat(check.getDueDate().toInstant()).isEqualTo(cases.check(number).dueAt());
    assertThat(LocalDate.ofInstant(cases.check(number).dueAt(), clock.getZone()))
        .isEqualTo(TickingClock.today().plusDays(61));
    Map<String, Object> form = form(check);
    assertThat(form).containsEntry("caseNumber", number).containsEntry("committer", "父亲 陈*");
    assertThat(form.get("commitments").toString()).contains("结婚证", "Marriage certificate");
    assertThat(form.get("due").toString()).isEqualTo(TickingClock.today().plusDays(60).toString());
    assertThat(cases.told(number)).endsWith("issued", "commitment-check-opened");
    assertThat(FileClient.of(port, "liuyang").get("/clerk/tasks/" + check.getId() + "/case-file").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aResultWithoutACommitmentIsNotChecked() {
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);

    assertThat(product.caseFile(number).commitment()).isNull();
    assertThat(checks(number)).isZero();
  }

  @Test
  void aTrueCommitmentClosesTheCheckAndThenItIsTooLateForAnotherFinding() {
    String number = cases.issued(CHEN_JUN);
    Task check = product.awaitTask(number, "check");
    cases.judge(check, "kept", "民政部门已查到双方婚姻登记");

    assertThat(cases.check(number).state()).isEqualTo(State.KEPT);
    assertThat(checks(number)).isZero();
    assertThat(cases.told(number)).endsWith("commitment-kept");
    assertThat(judgeOverHttp("liuyang", check, "revoke")).as("a second finding").isBetween(400, 499);
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.DONE_ISSUED);
    assertThat(json(number).get("result").isEmpty()).isFalse();
  }

  @Test
  void aFalseOneIsOrderedToBeCorrectedAndThePartyCorrectsIt() {
    String number = cases.issued(CHEN_JUN);
    assertThat(requests.correct(number, CHEN_JUN.idNumber(), cases.paperOf(CHEN_JUN))).as("not ordered")
        .isInstanceOf(PartyAnswer.Refused.class);
    cases.judge(number, "check", "correct", FALSE);

    JsonNode shown = json(number).get("commitment").get("check");
    assertThat(shown.get("state").asText()).isEqualTo("CORRECTING");
    assertThat(shown.get("reason").asText()).isEqualTo(FALSE);
    assertThat(LocalDate.ofInstant(cases.check(number).correctionDueAt(), clock.getZone()))
        .isEqualTo(TickingClock.today().plusDays(16));
    Task correction = product.awaitTask(number, "correction");
    assertThat(form(correction)).containsEntry("order", FALSE).containsEntry("correction", "尚未收到 none so far");
    assertThat(requests.correct(number, CHEN_JUN.idNumber(), Map.of())).isInstanceOf(PartyAnswer.Incomplete.class);
    assertThat(requests.correct(number, Families.ZHAO_MIN.idNumber(), Map.of()))
        .isInstanceOf(PartyAnswer.NotThere.class);

    assertThat(requests.correct(number, CHEN_JUN.idNumber(), cases.paperOf(CHEN_JUN)))
        .isInstanceOf(PartyAnswer.Done.class);
    assertThat(product.awaitTask(number, "correction").getPriority()).isEqualTo(100);
    assertThat(form(correction).get("correction").toString()).contains("已收到材料");
    cases.judge(correction, "corrected", "已补交结婚证，核对无误");
    assertThat(cases.check(number).state()).isEqualTo(State.KEPT);
    assertThat(checks(number)).isZero();
    assertThat(cases.told(number)).containsSubsequence("correction-ordered", "correction-received",
        "commitment-corrected");
  }

  @Test
  void whoeverWasGivenTimeToCorrectHasItAndThenTheResultIsRevoked() {
    String number = cases.issued(GUO_FENG);
    cases.judge(number, "check", "correct", FALSE);
    Task correction = product.awaitTask(number, "correction");

    assertThatThrownBy(() -> cases.judge(correction, "revoke", FALSE)).isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("outcome").hasMessageContaining("the time to correct is over");
    assertThat(cases.check(number).state()).isEqualTo(State.CORRECTING);
    clock.tick(Duration.ofDays(16));
    Product.await(() -> cases.told(number), told -> told.contains("correction-overdue"), "the end of the time");
    cases.judge(number, "correction", "revoke", FALSE);

    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.REVOKED);
    assertThat(cases.check(number).state()).isEqualTo(State.REVOKED);
    assertThat(json(number).get("result").isEmpty()).as("what was issued").isTrue();
    assertThat(json(number).get("commitment").get("check").get("reason").asText()).contains("国办发〔2020〕42号", FALSE);
    assertThat(cases.told(number)).endsWith("revoked");
    assertThat(requests.correct(number, GUO_FENG.idNumber(), cases.paperOf(GUO_FENG))).as("too late")
        .isInstanceOf(PartyAnswer.Refused.class);
  }

  @Test
  void afterAFalseCommitmentNoneCountsUntilItIsRepaired() {
    String number = cases.issued(GAO_YUAN);
    cases.judge(number, "check", "revoke", FALSE);
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.REVOKED);

    String later = product.handIn(Families.WANG_FANG, Families.aFamilyWithACommitment(GAO_YUAN));
    product.awaitStatus(later, CaseStatus.ACCEPT_SUPPLEMENT);
    assertThat(cases.findings(later)).contains("commitment-false-before", "marriage-certificate-missing")
        .doesNotContain("marriage-certificate-committed");

    assertThat(repairs.repair(number, "已补办登记", "wanghong", List.of("civil-affairs.clerk")))
        .as("a clerk of another department").isInstanceOf(PartyAnswer.NotThere.class);
    assertThat(repair("liuyang", number, " ")).isEqualTo(422);
    assertThat(repair("liuyang", later, "已补办登记")).as("nothing to repair there").isEqualTo(404);
    assertThat(repair("gaoyuan", number, "已补办登记")).as("nobody repairs their own").isEqualTo(403);
    assertThat(repair("liuyang", number, "已补办登记")).isEqualTo(200);
    assertThat(repair("liuyang", number, "再补一次")).as("again changes nothing").isEqualTo(200);
    assertThat(cases.told(number)).containsOnlyOnce("false-commitment-repaired");
    assertThat(cases.findings(cases.underReview(GAO_YUAN))).contains("marriage-certificate-committed");
  }

  @Test
  void aCheckThatIsNotDoneInTimeEscalatesAndCanStillBeDone() {
    String number = cases.issued(CHEN_JUN);
    Task check = product.awaitTask(number, "check");
    assertThat(check.getPriority()).isEqualTo(50);
    clock.tick(Duration.ofDays(61));

    Product.await(() -> cases.told(number), told -> told.contains("commitment-check-overdue"), "the escalation");
    Task late = Product.await(() -> product.awaitTask(number, "check"), task -> task.getPriority() == 100, "the mark");
    assertThat(late.getId()).isEqualTo(check.getId());
    assertThat(form(late).get("due").toString()).contains("已逾期");
    assertThat(cases.check(number).overdueAt()).isNotNull();
    cases.judge(late, "kept", "逾期核查，承诺属实");
    assertThat(cases.check(number).state()).isEqualTo(State.KEPT);
  }

  @Test
  void whatWasRevokedIsNotRevokedTwiceAndItsCertificateMayBeUsedAgain() {
    Applicant zhouTao = new Applicant("341524199211235810", "周涛");
    String number = cases.issued(zhouTao);
    cases.judge(number, "check", "revoke", FALSE);

    assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(Processes.COMMITMENT_CHECK, number))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("REVOKED");
    assertThat(cases.told(number)).containsOnlyOnce("revoked");
    Map<String, Object> again = new java.util.LinkedHashMap<>(product.caseFile(number).application());
    again.keySet().removeAll(List.of("commitments"));
    again.put("commitmentBy", "nobody");
    assertThat(product.handIn(Families.WANG_FANG, again)).isNotEqualTo(number);
  }

  @Test
  void whatWouldFollowTheResultEndsWhenItIsRevoked() {
    String number = cases.issued(CHEN_JUN, Map.of("delivery", "pick-up"));
    product.awaitTask(number, "hand-over");

    cases.judge(number, "check", "revoke", FALSE);

    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.REVOKED);
    assertThat(engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).list()).isEmpty();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKeyNotIn("deadline-supervision").count())
        .isZero();
  }

  @Test
  void nobodyJudgesWithoutTheTask() {
    String number = cases.issued(CHEN_JUN);
    Task check = product.awaitTask(number, "check");
    engine.getIdentityService().setAuthentication("wanghong", List.of("civil-affairs.clerk"));
    try {
      assertThatThrownBy(() -> engine.getFormService().submitTaskForm(check.getId(), Map.of("outcome", "kept",
          "reason", "属实"))).isInstanceOf(AuthorizationException.class);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
    assertThat(judgeOverHttp("zhanghua", check, "kept")).as("an approver, who checks nothing").isEqualTo(403);
    assertThatThrownBy(() -> product.submitForm(check, "liuyang", Map.of("outcome", "approved", "reason", "x")))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("outcome");
    assertThatThrownBy(() -> product.submitForm(check, "liuyang", Map.of("outcome", "revoke", "reason", "x")))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("ground");
    assertThat(cases.check(number).state()).isEqualTo(State.CHECKING);
  }

  @Test
  void aTokenMovedToTheRevocationRevokesNothing() {
    String number = cases.issued(CHEN_JUN);
    String instance = product.awaitTask(number, "check").getProcessInstanceId();

    for (String verb : List.of("revoke", "close", "order", "escalate-check")) {
      assertThatThrownBy(() -> engine.getRuntimeService().createProcessInstanceModification(instance)
          .startBeforeActivity(verb).execute()).as(verb).isInstanceOf(ProcessEngineException.class)
          .hasMessageContaining("The check of the commitment in case " + number + " is CHECKING");
    }
    assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(Processes.COMMITMENT_CHECK, number))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("no other process can carry it");
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.DONE_ISSUED);
  }

  @Test
  void theCheckStartsWhoeversClickIssuesTheResult() {
    String number = cases.issued(CHEN_JUN);
    engine.getRuntimeService().deleteProcessInstance(product.awaitTask(number, "check").getProcessInstanceId(), "test");
    jdbc.update("update commitment_check set begun_at = null where case_number = ?", number);
    engine.getIdentityService().setAuthentication("liuyang", List.of("public-security.clerk"));
    try {
      new TransactionTemplate(transactions).executeWithoutResult(
          status -> processes.startBeside(number, Processes.COMMITMENT_CHECK));
      assertThat(engine.getIdentityService().getCurrentAuthentication().getUserId()).isEqualTo("liuyang");
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
    assertThat(checks(number)).isOne();
  }

  private long checks(String number) {
    return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey(Processes.COMMITMENT_CHECK).count();
  }

  private Map<String, Object> form(Task task) {
    return engine.getFormService().getTaskFormData(task.getId()).getFormFields().stream()
        .collect(Collectors.toMap(FormField::getId, field -> field.getValue().getValue()));
  }

  private JsonNode json(String number) {
    return FileClient.json(FileClient.of(port, "wangfang").get("/api/cases/" + number));
  }

  private int judgeOverHttp(String account, Task check, String outcome) {
    return post(account, "/engine-rest/task/" + check.getId() + "/submit-form", """
        {"variables": {"outcome": {"value": "%s"}, "ground": {"value": "statement-false"}, "reason": {"value": "x"}}}"""
        .formatted(outcome));
  }

  private int repair(String clerk, String number, String how) {
    return post(clerk, "/api/clerk/cases/" + number + "/commitment-repair", "{\"how\": \"" + how + "\"}");
  }

  private int post(String account, String path, String body) {
    FileClient client = FileClient.of(port, account);
    return client.send(client.request(path).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))).statusCode();
  }
}

package onewindow.product;

import static onewindow.product.Families.LI_QIANG;
import static onewindow.product.Families.WANG_FANG;
import static onewindow.product.Families.ZHAO_MIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.PartyAnswer;
import onewindow.cases.PartyAnswer.Done;
import onewindow.cases.PartyAnswer.Refused;
import onewindow.cases.PartyRequests;
import onewindow.cases.TimelineEntry;
import onewindow.cases.Uploads;
import onewindow.cases.WithdrawalReason;
import onewindow.sandbox.AskedQuestions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases that wait for the people they concern: the second parent, the supplement, a withdrawal. */
@WholeProduct
class WaitingForPeopleTest {

  private static final String MATERIAL = "birth-certificate";
  @Autowired Product product;
  @Autowired PartyRequests requests;
  @Autowired Uploads uploads;
  @Autowired AskedQuestions asked;
  @Autowired ProcessEngine engine;
  @Autowired TickingClock clock;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transactions;

  @Test
  void noDepartmentIsAskedBeforeTheOtherParentHasConfirmed() {
    String number = unconfirmed();

    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(engine.getRuntimeService().getActiveActivityIds(instance(number))).containsExactly("await-confirmation");
    assertThat(asked.ofCase(number)).isEmpty();

    assertThat(requests.confirm(number, LI_QIANG.idNumber())).isInstanceOf(Done.class);
    CaseRecord issued = product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(issued.parties()).allSatisfy(party -> assertThat(party.isConfirmed()).as(party.role()).isTrue());
    assertThat(codes(issued)).startsWith("submitted", "party-confirmed").endsWith("issued");
  }

  @Test
  void aTokenMovedPastTheConfirmationAsksNobodyForAnything() {
    String number = unconfirmed();
    engine.getRuntimeService().createProcessInstanceModification(instance(number))
        .startBeforeActivity("household").execute();

    Product.await(() -> product.caseFile(number).exchanges(), exchanges -> exchanges.stream().anyMatch(
        one -> one.detail().contains("have not confirmed")), "the refusal to ask");
    assertThat(asked.ofCase(number)).isEmpty();
  }

  @Test
  void confirmingTwiceChangesNothingAndStrangersHaveNoSuchCase() {
    String number = unconfirmed();

    assertThat(requests.confirm(number, WANG_FANG.idNumber())).isInstanceOf(PartyAnswer.Repeated.class);
    assertThat(requests.confirm(number, ZHAO_MIN.idNumber())).isInstanceOf(PartyAnswer.NotThere.class);
    assertThat(requests.confirm("LA-none", LI_QIANG.idNumber())).isInstanceOf(PartyAnswer.NotThere.class);
    requests.confirm(number, LI_QIANG.idNumber());
    assertThat(requests.confirm(number, LI_QIANG.idNumber())).isInstanceOf(PartyAnswer.Repeated.class);
    assertThat(codes(product.awaitStatus(number, CaseStatus.DONE_ISSUED))).containsOnlyOnce("party-confirmed");
  }

  @Test
  void anApplicationThatNobodyConfirmsIsClosedInTimeAndNotBefore() {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    String number = product.handInUnconfirmed(WANG_FANG, form);
    assertThatThrownBy(() -> engine.getRuntimeService().createProcessInstanceModification(instance(number))
        .startBeforeActivity("lapse").execute()).isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("is waited for until");

    clock.tick(Duration.ofDays(31));
    CaseRecord closed = product.awaitStatus(number, CaseStatus.DONE_WITHDRAWN);
    assertThat(codes(closed)).endsWith("confirmation-expired");
    assertThat(refused(requests.confirm(number, LI_QIANG.idNumber()))).containsExactly("status");
    form.put("childBirthDate", Families.today().minusDays(10).toString());
    assertThat(product.handIn(WANG_FANG, form)).as("the certificate is free again").isNotEqualTo(number);
  }

  @Test
  void whoWithdrawsWhileATimerOfTheCaseFiresWaitsForItAndIsNotLost() throws Exception {
    String number = unconfirmed();
    ExecutorService applicant = Executors.newSingleThreadExecutor();
    try {
      Future<PartyAnswer> withdrawn = transactions.execute(timer -> {
        // as the engine writes what a timer has done: rows below the process first, then the timer's own
        jdbc.queryForList("select id_ from act_ru_execution where business_key_ = ? for key share", number);
        Future<PartyAnswer> withdrawing = applicant.submit(() -> requests.withdraw(number, WANG_FANG.idNumber()));
        Product.await(() -> jdbc.queryForObject("select count(*) from pg_locks where not granted", Integer.class),
            waiting -> waiting > 0, "who withdraws");
        assertThat(jdbc.queryForList("select job.id_ from act_ru_job job join act_ru_execution instance"
            + " on instance.id_ = job.process_instance_id_ where instance.business_key_ = ? for update of job", number))
            .isNotEmpty();
        return withdrawing;
      });
      assertThat(withdrawn.get()).isInstanceOf(Done.class);
      assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.DONE_WITHDRAWN);
    } finally {
      applicant.shutdown();
    }
  }

  @Test
  void whatIsMissingIsAskedForAndTheCaseGoesOnWhenAllOfItHasCome() {
    String number = askedForASupplement();
    assertThat(incomplete(requests.supplement(number, WANG_FANG.idNumber(), Map.of()))).containsExactly(MATERIAL);
    assertThat(incomplete(requests.supplement(number, LI_QIANG.idNumber(), complete()))).as("somebody else's file")
        .containsExactly("files." + MATERIAL);
    assertThat(product.caseFile(number).supplement().isOpen()).isTrue();

    assertThat(requests.supplement(number, WANG_FANG.idNumber(), complete())).isInstanceOf(Done.class);
    product.awaitTask(number, "review");
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.REVIEWING);
    assertThat(refused(requests.supplement(number, WANG_FANG.idNumber(), complete()))).as("a second time")
        .containsExactly("status");
    assertThat(codes(product.caseFile(number))).containsOnlyOnce("supplement-received");
    assertThat(uploads.ofCase(number)).singleElement().satisfies(file ->
        assertThat(file.material()).isEqualTo(MATERIAL));
  }

  @Test
  void aSecondNoticeIsFlaggedAndHasItsReason() {
    String number = askedForASupplement();
    requests.supplement(number, WANG_FANG.idNumber(), complete());
    askForASupplement(number, "第一次补交的复印件看不清编号");

    CaseRecord file = product.caseFile(number);
    assertThat(file.supplement().number()).isEqualTo(2);
    assertThat(file.supplement().items()).singleElement().satisfies(item ->
        assertThat(item.reason().zh()).isEqualTo("第一次补交的复印件看不清编号"));
    assertThat(codes(file)).contains("supplement-asked", "supplement-asked-again");
  }

  @Test
  void aSupplementThatNeverComesClosesTheCaseAndThenItIsTooLate() {
    String number = askedForASupplement();
    clock.tick(Duration.ofDays(16));

    CaseRecord closed = product.awaitStatus(number, CaseStatus.DONE_SUPPLEMENT_EXPIRED);
    assertThat(closed.supplement().expiredAt()).isNotNull();
    assertThat(refused(requests.supplement(number, WANG_FANG.idNumber(), complete()))).containsExactly("status");
  }

  @Test
  void theApplicantMayWithdrawUntilTheDecision() {
    String number = underReview();
    assertThat(refused(requests.withdraw(number, LI_QIANG.idNumber()))).as("the other parent")
        .containsExactly("applicant");

    assertThat(requests.withdraw(number, WANG_FANG.idNumber(), WithdrawalReason.MISTAKE)).isInstanceOf(Done.class);
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.DONE_WITHDRAWN);
    assertThat(product.caseFile(number).timeline()).last().satisfies(line ->
        assertThat(line.parameters()).containsEntry("withdrawal", "MISTAKE"));
    assertThat(engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).count()).isZero();
    assertThat(requests.withdraw(number, WANG_FANG.idNumber())).isInstanceOf(PartyAnswer.Repeated.class);
  }

  @Test
  void afterTheDecisionNothingIsWithdrawn() {
    String number = product.handIn(WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);

    assertThat(refused(requests.withdraw(number, WANG_FANG.idNumber()))).containsExactly("status");
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.DONE_ISSUED);
  }

  private String unconfirmed() {
    return product.handInUnconfirmed(WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
  }

  private String underReview() {
    String number = product.handIn(WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    product.awaitTask(number, "review");
    return number;
  }

  private String askedForASupplement() {
    String number = underReview();
    askForASupplement(number, "出生医学证明查无记录，请提供原件");
    return number;
  }

  private void askForASupplement(String number, String reason) {
    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        Map.of("outcome", "supplement", "materials", List.of(MATERIAL), "reason", reason));
    product.awaitStatus(number, CaseStatus.REVIEW_SUPPLEMENT);
  }

  private String instance(String number) {
    return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKeyNotIn("deadline-supervision").singleResult()
        .getId();
  }

  /** A file of the mother's, as the notice asks for. */
  private Map<String, List<String>> complete() {
    return product.papers(WANG_FANG, MATERIAL);
  }

  private static List<String> incomplete(PartyAnswer answer) {
    assertThat(answer).isInstanceOf(PartyAnswer.Incomplete.class);
    return ((PartyAnswer.Incomplete) answer).problems().stream().map(problem -> problem.field()).toList();
  }

  private static List<String> refused(PartyAnswer answer) {
    assertThat(answer).isInstanceOf(Refused.class);
    return ((Refused) answer).problems().stream().map(problem -> problem.field()).toList();
  }

  private static List<String> codes(CaseRecord file) {
    return file.timeline().stream().map(TimelineEntry::code).toList();
  }
}

package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.Exchanged;
import onewindow.cases.Finding;
import onewindow.cases.Ruling;
import onewindow.cases.TimelineEntry;
import onewindow.sandbox.AskedQuestions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProduct
class FoundingPromiseTest {

  @Autowired Product product;
  @Autowired ProcessEngine engine;
  @Autowired AskedQuestions asked;

  @BeforeEach
  void assertOnThisEngine() {
    init(engine);
  }

  @Test
  void aMarriedFamilyWithFamilyHouseholdsUploadsNothingAndVisitsZeroTimes() {
    Instant handedIn = Instant.now();
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());

    CaseRecord file = product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(Duration.between(handedIn, Instant.now())).as("issued within seconds").isLessThan(Duration.ofSeconds(30));
    assertThat(uploads(file)).as("materials to upload").isEmpty();
    assertThat(visits(number)).as("tasks at a counter or for a clerk").isZero();
    assertThat((String) file.result().get("idNumber")).matches("341502\\d{11}[0-9X]");
    assertThat(file.ruling().outcome()).isEqualTo(Ruling.Outcome.APPROVED);
    assertThat(file.answers()).containsOnlyKeys("health-commission.birth-certificate", "public-security.household",
        "civil-affairs.marriage", "credit.record", "public-security.register-birth");
    assertThat(file.timeline()).extracting(TimelineEntry::code)
        .startsWith("submitted").contains("answered", "approved").endsWith("issued");
    assertThat(historyService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).finished()
        .count()).isOne();
  }

  @Test
  void everyFindingHasAReasonALegalBasisAndItsDate() {
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());

    List<Finding> findings = product.awaitStatus(number, CaseStatus.DONE_ISSUED).ruling().findings();
    assertThat(findings).isNotEmpty().allSatisfy(finding -> {
      assertThat(finding.reason().zh()).isNotBlank();
      assertThat(finding.reason().en()).isNotBlank();
      assertThat(finding.basis().zh()).isNotBlank();
      assertThat(finding.inForce()).isNotNull();
    });
  }

  @Test
  void everyDepartmentIsAskedOnce() {
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());

    CaseRecord file = product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(file.exchanges()).hasSize(5).allMatch(one -> one.result() == Exchanged.Result.ANSWERED);
    assertThat(asked.ofCase(number)).as("as the departments counted").hasSize(5)
        .allSatisfy((question, times) -> assertThat(times).as(question).isOne());
  }

  @Test
  void anotherFamilyGoesToAClerkWithTheFindingsAndIsRegisteredOnApproval() {
    String number = product.handIn(Families.LI_QIANG, Families.aFamilyWhoseCertificateNobodyKnows());

    Task review = product.awaitTask(number, "review");
    CaseRecord file = product.caseFile(number);
    assertThat(file.summary().status()).isEqualTo(CaseStatus.REVIEWING);
    assertThat(file.ruling().findings()).anyMatch(finding -> finding.effect() == Finding.Effect.NEEDS_REVIEW);
    assertThat(engine.getFormService().getTaskFormVariables(review.getId()))
        .containsKeys("findings", "caseNumber");

    product.submitForm(review, "liuyang", java.util.Map.of("outcome", "approved", "reason", "出生证明原件已核验"));
    assertThat(product.awaitStatus(number, CaseStatus.DONE_ISSUED).timeline()).extracting(TimelineEntry::code)
        .contains("needs-review", "clerk-approved", "issued");
  }

  @Test
  void aRefusalIsKeptWithItsReasonAndFreesTheCertificate() {
    var form = Families.aFamilyWhoseCertificateNobodyKnows();
    String number = product.handIn(Families.WANG_FANG, form);

    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        java.util.Map.of("outcome", "refused", "ground", "certificate-invalid", "reason", "证明不存在"));

    assertThat(product.awaitStatus(number, CaseStatus.DONE_REFUSED).reason())
        .isEqualTo("出生医学证明虚假、作废或者已被使用（公安部2023年6月7日通知）。证明不存在");
    assertThat(product.handIn(Families.WANG_FANG, form)).isNotEqualTo(number);
  }

  private static List<Finding> uploads(CaseRecord file) {
    return file.ruling().findings().stream().filter(one -> one.provision() == Finding.Provision.UPLOAD).toList();
  }

  private long visits(String number) {
    return engine.getHistoryService().createHistoricTaskInstanceQuery().processInstanceBusinessKey(number).count();
  }
}

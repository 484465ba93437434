package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onewindow.cases.CaseStatus;
import onewindow.cases.Submission;
import onewindow.cases.Submission.Accepted;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProduct
class IntakeTest {

  @Autowired Product product;
  @Autowired JdbcTemplate jdbc;
  @Autowired ProcessEngine engine;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void theCaseFileAndItsProcessComeInOneTransactionOrNotAtAll() {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    long cases = count("case_file");
    String definition = engine.getRepositoryService().createProcessDefinitionQuery()
        .processDefinitionKey(Product.SERVICE).latestVersion().singleResult().getId();
    engine.getRepositoryService().suspendProcessDefinitionById(definition);
    try {
      assertThatThrownBy(() -> product.submit(Families.WANG_FANG, key(), form)).hasMessageContaining("suspended");
      assertThat(count("case_file")).isEqualTo(cases);
      assertThat(processesWithoutACase()).isEmpty();
    } finally {
      engine.getRepositoryService().activateProcessDefinitionById(definition);
    }
    assertThat(product.submit(Families.WANG_FANG, key(), form)).isInstanceOf(Accepted.class);
  }

  @Test
  void aTransactionThatBreaksOffAfterIntakeLeavesNoProcessAndNoCase() {
    String key = key();
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    new TransactionTemplate(transactions).executeWithoutResult(crash -> {
      assertThat(product.submit(Families.WANG_FANG, key, form)).isInstanceOf(Accepted.class);
      crash.setRollbackOnly();
    });

    Accepted afterwards = (Accepted) product.submit(Families.WANG_FANG, key, form);
    assertThat(afterwards.repeated()).as("known from before the crash").isFalse();
    product.confirm(afterwards.caseNumber(), Families.WANG_FANG, form);
    product.awaitStatus(afterwards.caseNumber(), CaseStatus.DONE_ISSUED);
  }

  @Test
  void theSameSubmissionTwentyTimesAtOnceIsOneCase() throws Exception {
    String key = key();
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    ExecutorService clients = Executors.newFixedThreadPool(20);
    try {
      List<Future<Submission>> answers = clients.invokeAll(java.util.Collections.nCopies(20,
          (Callable<Submission>) () -> product.submit(Families.WANG_FANG, key, form)));
      List<Accepted> accepted = answers.stream().map(IntakeTest::get).map(Accepted.class::cast).toList();
      assertThat(accepted).extracting(Accepted::caseNumber).containsOnly(accepted.get(0).caseNumber());
      assertThat(accepted).filteredOn(one -> !one.repeated()).hasSize(1);
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void aKeyUsedForOtherContentIsRefusedAndNothingIsKept() {
    String key = key();
    product.submit(Families.WANG_FANG, key, Families.aMarriedFamilyWithFamilyHouseholds());
    long cases = count("case_file");

    assertThat(product.submit(Families.WANG_FANG, key, Families.aMarriedFamilyWithFamilyHouseholds()))
        .isEqualTo(new Submission.KeyReused(key));
    assertThat(count("case_file")).isEqualTo(cases);
  }

  @Test
  void twoPeoplesEqualKeysAreTwoSubmissions() {
    String key = key();
    Accepted first = (Accepted) product.submit(Families.WANG_FANG, key, Families.aMarriedFamilyWithFamilyHouseholds());
    Accepted second = (Accepted) product.submit(Families.LI_QIANG, key, Families.aMarriedFamilyWithFamilyHouseholds());

    assertThat(second.caseNumber()).isNotEqualTo(first.caseNumber());
  }

  @Test
  void aCertificateInUseIsNamedToItsPartiesOnly() {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    String first = product.handIn(Families.WANG_FANG, form);

    assertThat(product.submit(Families.LI_QIANG, key(), form))
        .isEqualTo(new Submission.Duplicate("birthCertificateNumber", first));
    Map<String, Object> strangers = Families.aFamilyWithACollectiveHousehold();
    strangers.put("birthCertificateNumber", form.get("birthCertificateNumber"));
    assertThat(product.submit(Families.ZHAO_MIN, key(), strangers))
        .isEqualTo(new Submission.Duplicate("birthCertificateNumber", null));
  }

  @Test
  void theApplicantMustBeOneOfTheParents() {
    assertThat(product.submit(Families.ZHAO_MIN, key(), Families.aMarriedFamilyWithFamilyHouseholds()))
        .isInstanceOfSatisfying(Submission.Refused.class, refused -> assertThat(refused.problems())
            .singleElement().satisfies(problem -> assertThat(problem.field()).isEqualTo("motherIdNumber")));
  }

  @Test
  void aSecondParentWhoIsNotThereIsAProblemOfThatField() {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    form.put("fatherIdNumber", "341523200001010014");
    form.put("fatherName", "李无名");

    assertThat(product.submit(Families.WANG_FANG, key(), form))
        .isInstanceOfSatisfying(Submission.Refused.class, refused -> assertThat(refused.problems())
            .extracting("field").containsExactly("fatherIdNumber"));
  }

  @Test
  void caseNumbersCarryAreaDateAndACheckCharacter() {
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());

    assertThat(number).matches("LA341502\\d{8}\\d{8}[0-9A-Z]");
  }

  /** Of every such process that runs, since those of other cases come and go meanwhile. */
  private List<String> processesWithoutACase() {
    return jdbc.queryForList("select business_key_ from act_ru_execution join act_re_procdef definition"
        + " on definition.id_ = proc_def_id_ where parent_id_ is null and key_ = ?"
        + " and not exists (select from case_file where number = business_key_)", String.class, Product.SERVICE);
  }

  private long count(String table) {
    return jdbc.queryForObject("select count(*) from " + table, Long.class);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static <T> T get(Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new AssertionError("A submission failed", e);
    }
  }
}

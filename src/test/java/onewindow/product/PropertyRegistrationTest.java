package onewindow.product;

import static onewindow.product.Sales.AGENT;
import static onewindow.product.Sales.BUYER;
import static onewindow.product.Sales.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.Exchanged;
import onewindow.cases.Finding;
import onewindow.cases.Intake;
import onewindow.cases.Limit;
import onewindow.cases.PartyAnswer;
import onewindow.cases.PartyRequests;
import onewindow.cases.TimelineEntry;
import onewindow.cases.Upload;
import onewindow.cases.Uploads;
import onewindow.catalog.Services;
import onewindow.deadlines.Due;
import onewindow.sandbox.AskedQuestions;
import onewindow.sandbox.DepartmentFaults;
import onewindow.sandbox.Departments;
import onewindow.sandbox.Fault;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sale of a used home, from the joint application to the title certificate, and where it stops. */
@WholeProduct
class PropertyRegistrationTest {

  private static final String REGISTER = "natural-resources.register-transfer";
  @Autowired Product product;
  @Autowired Intake intake;
  @Autowired Services services;
  @Autowired PartyRequests requests;
  @Autowired ProcessEngine engine;
  @Autowired Departments departments;
  @Autowired DepartmentFaults faults;
  @Autowired AskedQuestions asked;
  @Autowired CaseDeadlines deadlines;
  @Autowired TickingClock clock;
  @Autowired Uploads uploads;
  @Autowired JdbcTemplate jdbc;
  @Autowired TestRestTemplate http;
  private Sales sales;

  @BeforeEach
  void sell() {
    sales = new Sales(product, intake, services, requests, engine, departments);
  }

  @AfterEach
  void makePeace() {
    faults.reset();
  }

  @Test
  void aSaleIsRegisteredOnlyAfterItIsPaidAndAnotherPersonHasDecidedIt() throws Exception {
    String number = sales.handIn(Sales.SMOOTH);
    product.awaitTask(number, "acceptance");
    sales.judge(number, "acceptance", "tanglei", "accepted");
    sales.judge(number, "first-review", "dengyan", "approved");

    CaseRecord pending = awaiting(number, 1);
    assertThat(charges(pending)).isEqualTo(Map.of("deed-tax", new BigDecimal("10000.00"),
        "income-tax", new BigDecimal("10000.00"), "registration-fee", new BigDecimal("80.00")));
    assertThat(deadlines.of(number)).extracting(Limit::due).hasOnlyElementsOfType(Due.Standing.class);
    assertThat(http.withBasicAuth("liumin", "liumin").getForObject("/cases/" + number + "?lang=zh", String.class))
        .contains("契税：家庭唯一住房", "1,000,000.00 × 1%", "20,080.00", "公告2024年第16号", "已办妥，请核实");
    assertThat(http.withBasicAuth("liumin", "liumin").getForObject("/api/cases/" + number, String.class))
        .contains("\"total\":\"20,080.00\"", "\"awaited\":true");
    assertThat(requests.report(number, SELLER.idNumber())).isInstanceOf(PartyAnswer.Done.class);
    assertThat(awaiting(number, 2).summary().status()).as("said to be paid, and not paid").isEqualTo(CaseStatus.SPECIAL);
    assertThat(asked.ofCase(number)).doesNotContainKey(REGISTER);

    sales.pay(number);
    requests.report(number, BUYER.idNumber());
    Task second = product.awaitTask(number, "second-review");
    ResponseEntity<String> claimed = http.withBasicAuth("dengyan", "dengyan").postForEntity(
        "/engine-rest/task/" + second.getId() + "/claim", Map.of("userId", "dengyan"), String.class);
    assertThat(claimed.getStatusCode().value()).as(claimed.getBody()).isEqualTo(400);
    assertThat(claimed.getBody()).contains("初审人以外的审核人");
    assertThatThrownBy(() -> sales.complete(second, "dengyan", "approved")).hasMessageContaining("初审人以外的审核人");
    assertThat(asked.ofCase(number)).doesNotContainKey(REGISTER);
    sales.judge(number, "second-review", "qiuming", "approved");

    CaseRecord issued = product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(issued.result()).containsKeys("entryNumber", "registeredOn");
    assertThat(certificate(number)).matches("皖\\(\\d{4}\\)六安市不动产权第\\d{7}号");
    assertThat(requests.withdraw(number, SELLER.idNumber())).as("after the entry").isInstanceOf(PartyAnswer.Refused.class);
    assertThat(issued.timeline()).extracting(TimelineEntry::code)
        .containsSubsequence("accepted", "opinion-given", "stop-begun", "stop-ended", "clerk-approved", "issued");
  }

  @Test
  void anAgentActsForTheSellerOnceThePowerOfAttorneyIsThere() {
    Map<String, Object> sale = Sales.sale(Sales.SMOOTH);
    sale.putAll(Map.of("sellerAgentName", AGENT.name(), "sellerAgentIdNumber", AGENT.idNumber()));
    String number = sales.handIn(AGENT, sale);

    CaseRecord asks = product.awaitStatus(number, CaseStatus.ACCEPT_SUPPLEMENT);
    assertThat(asks.supplement().items()).extracting(item -> item.material()).containsExactly("power-of-attorney");
    Upload staged = uploads.stage(AGENT.idNumber(), sales.service(), "power-of-attorney", "委托书.pdf",
        new ByteArrayInputStream(Papers.pdf(1000)));
    assertThat(requests.supplement(number, AGENT.idNumber(),
        Map.of("power-of-attorney", List.of(((Upload.Staged) staged).file().id())))).isInstanceOf(PartyAnswer.Done.class);

    product.awaitTask(number, "acceptance");
    assertThat(product.caseFile(number).ruling().findings()).extracting(Finding::code).contains("seller-applied");
  }

  @Test
  void aSeizedHomeIsNotEvenAcceptedAndItsContractIsFreeAgain() {
    String number = sales.handIn(Sales.SEIZED);
    Task acceptance = product.awaitTask(number, "acceptance");
    assertThatThrownBy(() -> sales.complete(acceptance, "tanglei", "accepted")).hasMessageContaining("已被查封");

    sales.complete(acceptance, "tanglei", "not-accepted");
    CaseRecord closed = product.awaitStatus(number, CaseStatus.DONE_NOT_ACCEPTED);
    assertThat(closed.reason()).isEqualTo("经审查，意见如上。");
    assertThat(jdbc.queryForObject("select count(*) from unique_value where case_number = ? and active", Integer.class,
        number)).isZero();
  }

  @Test
  void onlyTheDepartmentsThatFailAreAskedAgainAndTheyDelayNoOther() {
    faults.set("tax", Fault.of(Fault.Kind.TIMEOUT));
    faults.set("housing", Fault.of(Fault.Kind.GARBAGE));
    String number = sales.handIn(Sales.SMOOTH);

    CaseRecord waiting = Product.await(() -> product.caseFile(number), file -> file.answers().keySet().containsAll(
            java.util.Set.of("natural-resources.property", "natural-resources.homes", "civil-affairs.marriage"))
        && file.exchanges().stream().anyMatch(one -> one.result() == Exchanged.Result.FAILED), "three answers, a failure");
    assertThat(waiting.answers()).doesNotContainKeys("housing.contract", "tax.valuation");
    assertThat(waiting.summary().status()).isEqualTo(CaseStatus.SUBMITTED);

    faults.reset();
    product.awaitTask(number, "acceptance");
    assertThat(asked.times(number, "housing.contract")).isGreaterThan(1);
    assertThat(asked.ofCase(number)).containsEntry("natural-resources.property", 1)
        .containsEntry("natural-resources.homes", 1).containsEntry("civil-affairs.marriage", 1);
  }

  @Test
  void silenceOfFiveDaysAcceptsAPublicNoticeStopsTheClockAndWhatBarsRegistrationStays() {
    String number = sales.handIn(Sales.SEIZED);
    product.awaitTask(number, "acceptance");
    clock.tick(Duration.ofDays(14)); // more than five working days, whatever holidays lie between
    product.awaitTask(number, "first-review");
    assertThat(codes(number)).contains("deemed-accepted");

    sales.judge(number, "first-review", "tanglei", "notice");
    product.awaitStatus(number, CaseStatus.SPECIAL);
    assertThat(deadlines.of(number)).extracting(Limit::due).hasOnlyElementsOfType(Due.Standing.class);
    assertThat(requests.report(number, SELLER.idNumber())).as("a notice is not done by people")
        .isInstanceOf(PartyAnswer.Refused.class);
    clock.tick(Duration.ofDays(40));
    Task again = product.awaitTask(number, "first-review");
    assertThat(deadlines.of(number)).extracting(Limit::due).hasOnlyElementsOfType(Due.On.class);

    assertThatThrownBy(() -> sales.complete(again, "tanglei", "approved")).hasMessageContaining("已被查封");
    sales.complete(again, "tanglei", "refused");
    Task second = product.awaitTask(number, "second-review");
    assertThatThrownBy(() -> sales.complete(second, "qiuming", "approved")).hasMessageContaining("已被查封");
    sales.complete(second, "qiuming", "refused");
    product.awaitStatus(number, CaseStatus.DONE_REFUSED);
    assertThat(asked.ofCase(number)).doesNotContainKey(REGISTER);
  }

  /** The case waits for its payment, which was looked for so often. */
  private CaseRecord awaiting(String number, int looked) {
    sales.awaitPayment(number, looked);
    return product.caseFile(number);
  }

  private static Map<String, BigDecimal> charges(CaseRecord file) {
    Map<String, BigDecimal> charges = new TreeMap<>();
    file.ruling().charges().forEach(charge -> charges.put(charge.item(), charge.amount()));
    return charges;
  }

  private List<String> codes(String number) {
    return product.caseFile(number).timeline().stream().map(TimelineEntry::code).toList();
  }

  private String certificate(String number) {
    return jdbc.queryForObject("select number from certificate where case_number = ?", String.class, number);
  }
}

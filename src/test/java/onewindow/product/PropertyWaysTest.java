package onewindow.product;

import static onewindow.product.Sales.BUYER;
import static onewindow.product.Sales.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.cases.Applicant;
import onewindow.cases.BesideCases;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.Finding;
import onewindow.cases.Intake;
import onewindow.cases.PartyAnswer;
import onewindow.cases.PartyRequests;
import onewindow.cases.Upload;
import onewindow.cases.Uploads;
import onewindow.catalog.Services;
import onewindow.sandbox.DepartmentFaults;
import onewindow.sandbox.Departments;
import onewindow.sandbox.Fault;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Homes that something is the matter with, each sold to the end. */
@WholeProduct
class PropertyWaysTest {

  private static final int MORTGAGED = 3;
  private static final int OBJECTION = 4;
  private static final int SUPERVISED = 6;
  private static final int BELOW_REFERENCE = 7;
  private static final int CONTRADICTORY = 11;
  private static final int ADVANCE_NOTICE = 13;
  @Autowired Product product;
  @Autowired Intake intake;
  @Autowired Services services;
  @Autowired PartyRequests requests;
  @Autowired ProcessEngine engine;
  @Autowired Departments departments;
  @Autowired DepartmentFaults faults;
  @Autowired Uploads uploads;
  @Autowired BesideCases cases;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;
  @Autowired TickingClock clock;
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
  void aMortgageGoesWithTheHomeAndTheCertificateIsPickedUpWithinTenDays() {
    // the register takes its time: the command is answered later
    faults.set("natural-resources", Fault.of(Fault.Kind.CALLBACK).on("register-transfer"));
    Map<String, Object> sale = Sales.sale(MORTGAGED);
    sale.put("delivery", "pick-up");
    String number = sales.handIn(SELLER, sale);
    supply(number, "mortgagee-notice");
    assertThat(toTheEnd(number)).contains("mortgage-transferred");

    CaseRecord issued = product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(issued.result().get("mortgage")).isEqualTo("抵押权一并变更登记，抵押人变更为受让方");
    Task handOver = product.awaitTask(number, "hand-over");
    clock.tick(Duration.ofDays(9));
    assertThatThrownBy(() -> hand(handOver, "王五", SELLER.idNumber())).hasMessageContaining("receiver");
    hand(handOver, BUYER.name(), BUYER.idNumber());
    CaseRecord delivered = product.awaitStatus(number, CaseStatus.DELIVERED);
    assertThat(delivered.delivery().receivedBy()).isEqualTo(BUYER.name());
    assertThat(delivered.delivery().at().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate())
        .isEqualTo(TickingClock.today());
    Product.await(() -> engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey(Sales.SERVICE).count(), count -> count == 0, "the end of the process");
  }

  @Test
  void aBuyerWhoAcceptsTheRiskOfAnObjectionIsRegistered() {
    String number = sales.handIn(OBJECTION);
    supply(number, "risk-acceptance");
    assertThat(toTheEnd(number)).contains("objection-risk-accepted");
    assertThat(product.awaitStatus(number, CaseStatus.DONE_ISSUED).result()).containsKey("entryNumber")
        .doesNotContainKey("mortgage");
  }

  @Test
  void anAdvanceNoticeNeedsItsHoldersConsent() {
    String number = sales.handIn(ADVANCE_NOTICE);
    Task acceptance = product.awaitTask(number, "acceptance");
    assertThatThrownBy(() -> sales.complete(acceptance, "tanglei", "accepted")).hasMessageContaining("预告登记");
    sales.complete(acceptance, "tanglei", Map.of("outcome", "supplement", "reason", "请补交预告登记权利人的同意。",
        "materials", List.of("pre-notice-consent")));
    supply(number, "pre-notice-consent");
    assertThat(toTheEnd(number)).contains("pre-notice-consented");
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
  }

  @Test
  void supervisedMoneyIsWaitedForThoughTheTaxesArePaid() {
    Map<String, Object> sale = Sales.sale(SUPERVISED);
    String number = sales.handIn(SELLER, sale);
    sales.judge(number, "acceptance", "tanglei", "accepted");
    sales.judge(number, "first-review", "dengyan", "approved");
    sales.awaitPayment(number, 1);
    sales.pay(number);
    requests.report(number, BUYER.idNumber());
    sales.awaitPayment(number, 2);
    assertThat(obstacles(number)).containsExactly("money-not-in");

    sales.payIn(number, String.valueOf(sale.get("contractNumber")));
    requests.report(number, BUYER.idNumber());
    sales.judge(number, "second-review", "qiuming", "approved");
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
  }

  @Test
  void whichOfTwoContradictoryAnswersHoldsIsStatedByAClerkAndKeptWithTheDecision() {
    String number = sales.handIn(CONTRADICTORY);
    sales.judge(number, "acceptance", "tanglei", "accepted");
    Task first = product.awaitTask(number, "first-review");
    assertThat(shown(first).get("areaSaid")).asString().contains("登记簿核验", "：140", "网签合同和资金监管核验", "：139");
    assertThat(shown(first)).doesNotContainKey("priceSaid");
    assertThatThrownBy(() -> sales.complete(first, "dengyan", "approved")).as("a notice alone is not enough")
        .hasMessageContaining("areaHolds").hasMessageContaining("areaBecause");
    sales.complete(first, "dengyan", Map.of("outcome", "approved", "reason", "拟准予登记。",
        "areaHolds", "natural-resources.property.area", "areaBecause", "已调阅测绘成果，登记簿无误。"));

    sales.awaitPayment(number, 1);
    assertThat(obstacles(number)).as("settled").containsExactlyInAnyOrder("tax-unpaid", "tax-paid-not-shown");
    sales.pay(number);
    requests.report(number, BUYER.idNumber());
    Task second = product.awaitTask(number, "second-review");
    assertThat(shown(second).get("areaSaid")).asString().contains("已认定", "已调阅测绘成果", "dengyan");
    assertThat(shown(second).get("findings")).asString().contains("以登记簿为准");
    sales.judge(number, "second-review", "qiuming", "approved");
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(factsOfTheDecision(number)).contains("\"source\":\"natural-resources.property.area\"", "已调阅测绘成果",
        "\"by\":\"dengyan\"", "\"housing.contract.area\":\"139");
  }

  @Test
  void aPriceBelowTheReferenceIsAssessedByTheTaxOfficeBeforeAnybodyReviews() {
    String number = sales.handIn(BELOW_REFERENCE);
    sales.judge(number, "acceptance", "tanglei", "accepted");
    Task assessment = product.awaitTask(number, "verify-valuation-again");
    assertThat(engine.getTaskService().getIdentityLinksForTask(assessment.getId()))
        .extracting(link -> link.getGroupId()).contains("tax.clerk");
    assertThat(obstacles(number)).contains("price-below-reference");

    sales.complete(assessment, "shenhao",
        Map.of("declared", true, "assessed", true, "referencePrice", 1100000, "contractPrice", 1000000));
    Task first = product.awaitTask(number, "first-review");
    assertThat(shown(first).get("charges")).asString().contains("11000.00 元");
    assertThat(shown(first).get("findings")).asString().contains("计税价格已由税务机关核定");
    assertThat(obstacles(number)).doesNotContain("price-below-reference");
  }

  /** Accepted, reviewed, paid and decided. @return what the rules had found for the first review */
  private List<String> toTheEnd(String number) {
    sales.judge(number, "acceptance", "tanglei", "accepted");
    product.awaitTask(number, "first-review");
    List<String> found = product.caseFile(number).ruling().findings().stream().map(Finding::code).toList();
    sales.judge(number, "first-review", "dengyan", "approved");
    sales.awaitPayment(number, 1);
    sales.pay(number);
    requests.report(number, BUYER.idNumber());
    sales.judge(number, "second-review", "qiuming", "approved");
    return found;
  }

  private void supply(String number, String material) {
    Product.await(() -> product.caseFile(number).supplement(), asked -> asked != null
        && asked.items().stream().anyMatch(item -> item.material().equals(material)), "a notice that asks for " + material);
    Applicant person = SELLER;
    Upload staged = uploads.stage(person.idNumber(), sales.service(), material, "材料.pdf",
        new java.io.ByteArrayInputStream(Papers.pdf(1000)));
    assertThat(requests.supplement(number, person.idNumber(),
        Map.of(material, List.of(((Upload.Staged) staged).file().id())))).isInstanceOf(PartyAnswer.Done.class);
  }

  private List<String> obstacles(String number) {
    return product.caseFile(number).ruling().obstacles().stream().map(Finding::code).toList();
  }

  private void hand(Task task, String name, String idNumber) {
    sales.complete(task, "tanglei", Map.of("receiverName", name, "receiverIdNumber", idNumber));
  }

  private Map<String, Object> shown(Task task) {
    Map<String, Object> fields = new TreeMap<>();
    engine.getFormService().getTaskFormData(task.getId()).getFormFields()
        .forEach(field -> fields.put(field.getId(), field.getValue().getValue()));
    return fields;
  }

  private String factsOfTheDecision(String number) {
    return transaction.execute(status -> new String(cases.read(number).key().open("facts", jdbc.queryForObject(
        "select facts from decision where case_number = ? and outcome = 'APPROVED' order by id desc limit 1",
        byte[].class, number)), StandardCharsets.UTF_8));
  }
}

package onewindow.product;

import static onewindow.product.Families.LI_QIANG;
import static onewindow.product.Families.WANG_FANG;
import static onewindow.product.Families.ZHAO_MIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseStatus;
import onewindow.cases.Delivery;
import onewindow.cases.ResultReading;
import onewindow.cases.TimelineEntry;
import onewindow.sandbox.AskedQuestions;
import onewindow.sandbox.DepartmentFaults;
import onewindow.sandbox.Fault;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a result reaches its people, and that it is recorded by whom and when (行政许可法 §44). */
@WholeProduct
class DeliveryTest {

  private static final String SHIPMENT = "carrier.shipment";
  @Autowired Product product;
  @Autowired ProcessEngine engine;
  @Autowired CaseRecords records;
  @Autowired ResultReading reading;
  @Autowired AskedQuestions asked;
  @Autowired DepartmentFaults faults;
  @Autowired CaseDeadlines deadlines;
  @Autowired TickingClock clock;

  @AfterEach
  void makePeaceAndLetTheBreakersTryAgain() {
    faults.reset();
    clock.tick(Duration.ofMinutes(2));
  }

  @Test
  void anElectronicResultIsDeliveredWhenOneOfThePeopleFirstOpensIt() {
    String number = product.handIn(WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);

    CaseRecord opened = open(number, LI_QIANG.idNumber());
    assertThat(opened.summary().status()).isEqualTo(CaseStatus.DELIVERED);
    assertThat(opened.delivery().way()).isEqualTo("electronic");
    assertThat(opened.delivery().recordedBy()).isEqualTo("father");
    assertThat(codes(opened)).endsWith("issued", "delivered-electronically");
    assertThat(opened.result()).containsKey("idNumber");

    clock.tick(Duration.ofHours(1));
    CaseRecord again = open(number, WANG_FANG.idNumber());
    assertThat(again.delivery()).as("the first one counts").isEqualTo(opened.delivery());
    assertThat(codes(again)).containsOnlyOnce("delivered-electronically");
  }

  @Test
  void aCaseThatIsNotIssuedIsOnlyRead() {
    String number = product.handInUnconfirmed(WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());

    assertThat(open(number, WANG_FANG.idNumber()).summary().status()).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(product.caseFile(number).delivery()).isNull();
  }

  @Test
  void whoeverIsNoPartyDeliversNothing() {
    String number = product.handIn(WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    CaseRecord issued = product.awaitStatus(number, CaseStatus.DONE_ISSUED);

    assertThat(reading.opened(issued, ZHAO_MIN.idNumber()).summary().status()).isEqualTo(CaseStatus.DONE_ISSUED);
    assertThat(records.ofPerson(number, ZHAO_MIN.idNumber())).isEmpty();
  }

  @Test
  void aLetterIsDeliveredWhenItsCarrierSaysWhoSignedForIt() {
    String number = product.handIn(WANG_FANG, byMail("安徽省六安市金安区人民路 1 号"));
    CaseRecord posted = Product.await(() -> product.caseFile(number), file -> file.answers().containsKey(SHIPMENT),
        "the tracking number");
    assertThat(String.valueOf(posted.answers().get(SHIPMENT).get("trackingNumber"))).startsWith("EA");
    assertThat(open(number, WANG_FANG.idNumber()).summary().status()).as("reading it is not its delivery")
        .isEqualTo(CaseStatus.DONE_ISSUED);

    tickADayAndAskTheCarrier(number, 1);
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.DONE_ISSUED);
    clock.tick(Duration.ofHours(25));
    CaseRecord delivered = product.awaitStatus(number, CaseStatus.DELIVERED);
    Delivery delivery = delivered.delivery();
    assertThat(delivery.receivedBy()).isEqualTo("王芳");
    assertThat(delivery.recordedBy()).isEqualTo("carrier");
    assertThat(Duration.between(posted.summary().submittedAt(), delivery.at())).isBetween(Duration.ofMinutes(47 * 60),
        Duration.ofMinutes(49 * 60));
    assertThat(codes(delivered)).endsWith("delivered-by-mail").doesNotContain("mail-returned");
    assertThat(asked.times(number, SHIPMENT)).isOne();
    awaitEnd(number);
  }

  @Test
  void aLetterThatCannotBeSentIsPickedUp() {
    String number = product.handIn(WANG_FANG, byMail("查无此址 999 号楼"));

    Task handOver = product.awaitTask(number, "hand-over");
    CaseRecord file = product.caseFile(number);
    assertThat(file.answers().get(SHIPMENT)).containsEntry("done", false).containsKey("reason");
    assertThat(codes(file)).contains("follow-up-not-done", "mail-returned");
    Duration left = Duration.between(clock.instant(), handOver.getDueDate().toInstant());
    assertThat(left).as("ten working days").isBetween(Duration.ofDays(13), Duration.ofDays(22));
    assertThat(deadlines.ofDelivery(file)).hasValueSatisfying(limit -> assertThat(limit.due().end(clock.getZone()))
        .hasValue(handOver.getDueDate().toInstant().plus(Duration.ofMinutes(1))));
    hand(handOver, "李强", LI_QIANG.idNumber());
    assertThat(product.awaitStatus(number, CaseStatus.DELIVERED).delivery().way()).isEqualTo("pick-up");
    awaitEnd(number);
  }

  @Test
  void aCarrierThatIsDownIsReplacedByAClerkWhoIsAskedWhereTheLetterIs() {
    faults.set("carrier", Fault.of(Fault.Kind.DOWN));
    String number = product.handIn(WANG_FANG, byMail("安徽省六安市金安区人民路 1 号"));
    Product.await(() -> product.caseFile(number), file -> file.exchanges().stream()
        .anyMatch(one -> one.question().route().equals(SHIPMENT)), "a failure of the carrier");
    clock.tick(Duration.ofMinutes(121));
    product.submitForm(product.awaitTask(number, "verify-shipment"), "liuyang",
        Map.of("done", true, "trackingNumber", "XB12345678"));
    awaitTimer(number);
    clock.tick(Duration.ofHours(25));
    Product.await(() -> product.caseFile(number), file -> file.exchanges().stream()
        .anyMatch(one -> one.question().route().equals("carrier.arrival")), "a question to the carrier");
    clock.tick(Duration.ofHours(7));
    product.submitForm(product.awaitTask(number, "verify-arrival"), "liuyang",
        Map.of("status", "delivered", "signedBy", "李强", "signedAt", "2026-02-30 10:30"));

    Delivery delivery = product.awaitStatus(number, CaseStatus.DELIVERED).delivery();
    assertThat(delivery.receivedBy()).isEqualTo("李强");
    assertThat(delivery.at()).as("the last day of that month").isEqualTo("2026-02-28T02:30:00Z");
  }

  @Test
  void atTheWindowItIsHandedOnlyToThePeopleOfTheCase() {
    String number = product.handIn(WANG_FANG, pickUp());
    Task handOver = product.awaitTask(number, "hand-over");
    assertThat(engine.getFormService().getTaskFormVariables(handOver.getId()).get("receivers"))
        .isEqualTo("母亲 王*、父亲 李*、代领人 王*山");

    assertThatThrownBy(() -> hand(handOver, "赵敏", ZHAO_MIN.idNumber())).isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("母亲 王*、父亲 李*、代领人 王*山").hasMessageContaining("somebody else");
    assertThatThrownBy(() -> hand(handOver, "李强", WANG_FANG.idNumber())).as("a name with another's number")
        .isInstanceOf(BadUserRequestException.class);
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.DONE_ISSUED);

    hand(handOver, "王大山", AGENT);
    CaseRecord delivered = product.awaitStatus(number, CaseStatus.DELIVERED);
    assertThat(delivered.delivery().receivedBy()).isEqualTo("王大山");
    assertThat(delivered.delivery().recordedBy()).isEqualTo("clerk:liuyang");
    assertThat(codes(delivered)).endsWith("handed-over");
    awaitEnd(number);
  }

  @Test
  void nothingIsDeliveredTwiceOrBeforeItIsIssued() {
    String number = product.handIn(WANG_FANG, pickUp());
    Task handOver = product.awaitTask(number, "hand-over");
    engine.getRuntimeService().createProcessInstanceModification(handOver.getProcessInstanceId())
        .startBeforeActivity("hand-over").execute();
    hand(handOver, "王芳", WANG_FANG.idNumber());
    Task again = product.awaitTask(number, "hand-over");
    assertThatThrownBy(() -> hand(again, "王芳", WANG_FANG.idNumber())).isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("DELIVERED is possible only from [DONE_ISSUED]");

    String open = product.handIn(WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    String instance = product.awaitTask(open, "review").getProcessInstanceId();
    assertThatThrownBy(() -> engine.getRuntimeService().createProcessInstanceModification(instance)
        .startBeforeActivity("arrived").execute()).isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("only a result that is issued");
  }

  private static final String AGENT = "341503196301153012";

  private static Map<String, Object> byMail(String address) {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    form.putAll(Map.of("delivery", "mail", "deliveryRecipient", "王芳", "deliveryAddress", address));
    return form;
  }

  private static Map<String, Object> pickUp() {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    form.putAll(Map.of("delivery", "pick-up", "agentName", "王大山", "agentIdNumber", AGENT));
    return form;
  }

  private void tickADayAndAskTheCarrier(String number, int times) {
    awaitTimer(number);
    clock.tick(Duration.ofHours(25));
    Product.await(() -> asked.times(number, "carrier.arrival"), count -> count == times, "a question to the carrier");
    awaitTimer(number);
  }

  private void awaitTimer(String number) {
    Product.await(() -> engine.getManagementService().createJobQuery().timers().processInstanceId(
        engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKeyNotIn("deadline-supervision").singleResult()
            .getId()).count(), count -> count == 1, "the timer after which the carrier is asked again");
  }

  private void awaitEnd(String number) {
    Product.await(() -> engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKeyNotIn("deadline-supervision")
        .count(), count -> count == 0, "the end of the process of " + number);
  }

  private CaseRecord open(String number, String idNumber) {
    return reading.opened(records.ofPerson(number, idNumber).orElseThrow(), idNumber);
  }

  private void hand(Task task, String name, String idNumber) {
    product.submitForm(task, "liuyang", Map.of("receiverName", name, "receiverIdNumber", idNumber));
  }

  private static List<String> codes(CaseRecord file) {
    return file.timeline().stream().map(TimelineEntry::code).toList();
  }
}

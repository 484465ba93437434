package onewindow.product;

import static com.jayway.jsonpath.JsonPath.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static onewindow.product.Families.WANG_FANG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseRecords;
import onewindow.cases.CaseStatus;
import onewindow.cases.Exchanged;
import onewindow.cases.FollowUp;
import onewindow.cases.ResultReading;
import onewindow.cases.TimelineEntry;
import onewindow.sandbox.AskedQuestions;
import onewindow.sandbox.DepartmentFaults;
import onewindow.sandbox.Fault;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What parents may have done after the registration: it follows the issue, and never takes it back. */
@WholeProduct
class FollowUpsTest {

  private static final String VACCINATION = "disease-control.vaccination-record";
  private static final String INSURANCE = "medical-insurance.enrolment";
  private static final String CARD = "social-security.card";
  private static final Duration GIVEN_UP = Duration.ofMinutes(121);
  @Autowired Product product;
  @Autowired ProcessEngine engine;
  @Autowired AskedQuestions asked;
  @Autowired DepartmentFaults faults;
  @Autowired TickingClock clock;
  @Autowired CaseRecords records;
  @Autowired ResultReading reading;
  @LocalServerPort int port;

  @AfterEach
  void makePeaceAndLetTheBreakersTryAgain() {
    faults.reset();
    clock.tick(Duration.ofMinutes(2));
  }

  @Test
  void whatTheParentsChoseIsDoneWithTheNewIdNumberOnceTheChildIsRegistered() {
    String number = product.handIn(WANG_FANG, choosing("vaccination-record", "medical-insurance",
        "social-security-card"));

    CaseRecord file = awaitFollowUps(number, Set.of(FollowUp.State.DONE));
    assertThat(file.summary().status()).isEqualTo(CaseStatus.DONE_ISSUED);
    assertThat(file.answers().get(VACCINATION)).containsKeys("recordNumber", "site");
    assertThat(file.answers().get(INSURANCE)).containsEntry("benefitsFrom", file.application().get("childBirthDate"));
    assertThat(String.valueOf(file.answers().get(CARD).get("cardNumber"))).startsWith("AH");
    assertThat(asked.ofCase(number)).hasSize(8).allSatisfy((question, times) ->
        assertThat(times).as(question).isOne());
    List<String> codes = codes(file);
    assertThat(codes.subList(codes.indexOf("issued"), codes.size())).as("after the issue").containsExactlyInAnyOrder(
        "issued", "asked", "asked", "asked", "follow-up-done", "follow-up-done", "follow-up-done");
    awaitEnd(number);
  }

  @Test
  void theApiTellsHowFarEachIsAndReadingItThereIsTheDelivery() {
    String number = product.handIn(WANG_FANG, choosing("medical-insurance"));
    awaitFollowUps(number, Set.of(FollowUp.State.DONE));

    String body = new String(FileClient.of(port, "liqiang").get("/api/cases/" + number).body(), UTF_8);
    assertThat((String) read(body, "$.status")).isEqualTo("DELIVERED");
    assertThat((List<String>) read(body, "$.followUps[*].state")).containsExactly("DONE");
    assertThat((List<String>) read(body, "$.followUps[*].shows[*].label"))
        .containsExactly("Enrolled on", "Benefits from");
    assertThat((String) read(body, "$.delivery.way")).isEqualTo("electronic");
    assertThat((String) read(body, "$.delivery.recordedBy")).isEqualTo("father");
    assertThat(product.caseFile(number).delivery()).isNotNull();
  }

  @Test
  void whatIsLeftToDoGoesOnAfterTheDelivery() {
    faults.set("social-security", Fault.of(Fault.Kind.HTTP_503));
    String number = product.handIn(WANG_FANG, choosing("social-security-card"));
    Product.await(() -> product.caseFile(number), file -> file.exchanges().stream()
        .anyMatch(one -> failed(one, CARD)), "a failure of " + CARD);
    reading.opened(records.ofPerson(number, WANG_FANG.idNumber()).orElseThrow(), WANG_FANG.idNumber());
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.DELIVERED);

    faults.reset();
    assertThat(awaitFollowUps(number, Set.of(FollowUp.State.DONE)).summary().status()).isEqualTo(CaseStatus.DELIVERED);
    awaitEnd(number);
  }

  @Test
  void onlyWhatWasChosenIsAsked() {
    String number = product.handIn(WANG_FANG, choosing("medical-insurance"));

    CaseRecord file = awaitFollowUps(number, Set.of(FollowUp.State.DONE));
    assertThat(FollowUp.of(file, product.service().definition())).extracting(FollowUp::question)
        .containsExactly(INSURANCE);
    assertThat(asked.ofCase(number)).containsKey(INSURANCE).doesNotContainKeys(VACCINATION, CARD, "carrier.shipment");
    awaitEnd(number);
  }

  @Test
  void aDepartmentThatIsDownTakesNothingBackAndAClerkDoesItByHand() {
    faults.set("medical-insurance", Fault.of(Fault.Kind.DOWN));
    String number = product.handIn(WANG_FANG, choosing("vaccination-record", "medical-insurance"));
    CaseRecord issued = Product.await(() -> product.caseFile(number), file -> file.exchanges().stream()
        .anyMatch(one -> failed(one, INSURANCE)) && file.answers().containsKey(VACCINATION), "one done, one failed");
    assertThat(issued.summary().status()).isEqualTo(CaseStatus.DONE_ISSUED);
    assertThat(state(issued, INSURANCE)).isEqualTo(FollowUp.State.ASKED);

    clock.tick(GIVEN_UP);
    var byHand = product.awaitTask(number, "verify-insurance");
    CaseRecord givenUp = product.caseFile(number);
    assertThat(state(givenUp, INSURANCE)).isEqualTo(FollowUp.State.BY_HAND);
    assertThat(codes(givenUp)).contains("follow-up-by-hand").doesNotContain("gave-up");
    product.submitForm(byHand, "liuyang",
        Map.of("done", true, "enrolledOn", Families.today().toString(), "benefitsFrom", Families.today().toString()));

    CaseRecord done = awaitFollowUps(number, Set.of(FollowUp.State.DONE));
    assertThat(done.summary().status()).isEqualTo(CaseStatus.DONE_ISSUED);
    assertThat(done.result()).isEqualTo(issued.result()).containsKey("idNumber");
    awaitEnd(number);
  }

  @Test
  void whatCannotBeDoneIsToldWithItsReasonAndTheRegistrationStands() {
    faults.set("disease-control", Fault.of(Fault.Kind.HTTP_500));
    String number = product.handIn(WANG_FANG, choosing("vaccination-record"));
    Product.await(() -> product.caseFile(number), file -> file.exchanges().stream()
        .anyMatch(one -> failed(one, VACCINATION)), "a failure of " + VACCINATION);
    clock.tick(GIVEN_UP);
    product.submitForm(product.awaitTask(number, "verify-vaccination-record"), "liuyang",
        Map.of("done", false, "reason", "孩子已在外省建档"));

    CaseRecord file = awaitFollowUps(number, Set.of(FollowUp.State.NOT_DONE));
    assertThat(file.answers().get(VACCINATION)).containsEntry("reason", "孩子已在外省建档");
    assertThat(codes(file)).endsWith("follow-up-not-done");
    assertThat(file.summary().status()).isEqualTo(CaseStatus.DONE_ISSUED);
    awaitEnd(number);
  }

  @Test
  void aDepartmentMayRefuseWithAReason() {
    Map<String, Object> form = choosing("social-security-card");
    form.put("registrationArea", "341525");
    String number = product.handIn(WANG_FANG, form);
    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        Map.of("outcome", "approved", "reason", "同意在该县落户"));

    CaseRecord file = awaitFollowUps(number, Set.of(FollowUp.State.NOT_DONE));
    assertThat(String.valueOf(file.answers().get(CARD).get("reason"))).contains("霍山县");
    assertThat(file.summary().status()).isEqualTo(CaseStatus.DONE_ISSUED);
  }

  @Test
  void aTokenMovedToWhatNobodyChoseAsksNobody() {
    String number = product.handIn(WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    product.awaitTask(number, "review");
    engine.getRuntimeService().createProcessInstanceModification(instance(number)).startBeforeActivity("card").execute();
    Product.await(() -> product.caseFile(number).exchanges(), exchanges -> exchanges.stream()
        .anyMatch(one -> one.detail().contains("is asked only after it")), "the refusal before the issue");

    faults.set("medical-insurance", Fault.of(Fault.Kind.DOWN));
    String issued = product.handIn(WANG_FANG, choosing("medical-insurance"));
    product.awaitStatus(issued, CaseStatus.DONE_ISSUED);
    engine.getRuntimeService().createProcessInstanceModification(instance(issued)).startBeforeActivity("card").execute();
    Product.await(() -> product.caseFile(issued).exchanges(), exchanges -> exchanges.stream()
        .anyMatch(one -> one.detail().contains("has not chosen " + CARD)), "the refusal after the issue");
    assertThat(asked.times(number, CARD) + asked.times(issued, CARD)).isZero();
  }

  @Test
  void whoChoosesNothingWaitsForNothing() {
    String number = product.handIn(WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());

    CaseRecord file = product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(FollowUp.of(file, product.service().definition())).isEmpty();
    assertThat(codes(file)).endsWith("issued");
    assertThat(asked.ofCase(number)).hasSize(5);
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKeyNotIn("deadline-supervision").count())
        .as("the process has ended in the transaction that issued").isZero();
  }

  static Map<String, Object> choosing(String... furtherServices) {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    form.put("furtherServices", new ArrayList<>(List.of(furtherServices)));
    return form;
  }

  private CaseRecord awaitFollowUps(String number, Set<FollowUp.State> wanted) {
    return Product.await(() -> product.caseFile(number), file -> {
      List<FollowUp> followUps = FollowUp.of(file, product.service().definition());
      return !followUps.isEmpty() && wanted.containsAll(followUps.stream().map(FollowUp::state).toList());
    }, "follow-ups " + wanted);
  }

  private FollowUp.State state(CaseRecord file, String question) {
    return FollowUp.of(file, product.service().definition()).stream()
        .filter(one -> one.question().equals(question)).findFirst().orElseThrow().state();
  }

  private void awaitEnd(String number) {
    Product.await(() -> engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKeyNotIn("deadline-supervision")
        .count(), count -> count == 0, "the end of the process of " + number);
  }

  private String instance(String number) {
    return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKeyNotIn("deadline-supervision").singleResult()
        .getId();
  }

  private static boolean failed(Exchanged one, String question) {
    return one.question().route().equals(question) && one.result() == Exchanged.Result.FAILED;
  }

  private static List<String> codes(CaseRecord file) {
    return file.timeline().stream().map(TimelineEntry::code).toList();
  }
}

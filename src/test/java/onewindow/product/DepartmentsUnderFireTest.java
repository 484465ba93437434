package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.Exchanged;
import onewindow.cases.Exchanged.Result;
import onewindow.cases.Ruling;
import onewindow.exchange.DepartmentBoard;
import onewindow.sandbox.AskedQuestions;
import onewindow.sandbox.DepartmentFaults;
import onewindow.sandbox.Fault;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProduct
class DepartmentsUnderFireTest {

  private static final String MARRIAGE = "civil-affairs.marriage";
  private static final String REGISTER = "public-security.register-birth";
  @Autowired Product product;
  @Autowired ProcessEngine engine;
  @Autowired DepartmentFaults faults;
  @Autowired AskedQuestions asked;
  @Autowired TickingClock clock;
  @Autowired DepartmentBoard board;

  @AfterEach
  void makePeaceAndLetTheBreakersTryAgain() {
    faults.reset();
    clock.tick(Duration.ofMinutes(2));
  }

  @ParameterizedTest
  @EnumSource(value = Fault.Kind.class, names = {"NONE", "TIMEOUT", "SLOW_DRIP", "CALLBACK", "CALLBACK_FIRST",
      "CALLBACK_NEVER"}, mode = EnumSource.Mode.EXCLUDE)
  void aFaultOfOneDepartmentDelaysTheCaseAndIsNeverTakenForAnAnswer(Fault.Kind kind) {
    faults.set("civil-affairs", Fault.of(kind));
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());

    CaseRecord waiting = Product.await(() -> product.caseFile(number), file -> failures(file, MARRIAGE) > 0
        && file.answers().size() == 3, "three answers and a failure of " + MARRIAGE);
    assertThat(waiting.summary().status()).isEqualTo(CaseStatus.SUBMITTED);
    assertThat(waiting.exchanges()).filteredOn(one -> one.result() == Result.FAILED).allSatisfy(one ->
        assertThat(one.detail()).contains("civil-affairs").doesNotContain(Families.WANG_FANG.idNumber()));

    faults.reset();
    CaseRecord issued = product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(answered(issued)).as("nobody was asked again but the one that failed").hasSize(5);
  }

  @Test
  void aCommandWhoseAnswerWasLostIsNotSentAgainBlindly() {
    faults.set("public-security", Fault.of(Fault.Kind.GARBAGE).on("register-birth"));
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    Product.await(() -> product.caseFile(number), file -> failures(file, REGISTER) > 0, "a failure of " + REGISTER);
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.DECIDED);

    faults.reset();
    assertThat(product.awaitStatus(number, CaseStatus.DONE_ISSUED).result()).containsKey("idNumber");
    assertThat(asked.times(number, REGISTER)).as("commands that arrived").isOne();
  }

  @Test
  void aDepartmentThatStaysAwayIsVerifiedByHandWithAnIncidentThatSaysWhy() {
    faults.set("civil-affairs", Fault.of(Fault.Kind.DOWN));
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    Product.await(() -> product.caseFile(number), file -> failures(file, MARRIAGE) > 0, "a failure of " + MARRIAGE);
    clock.tick(Duration.ofMinutes(11));

    Task byHand = product.awaitTask(number, "verify-marriage");
    assertThat(incidents(number)).singleElement().satisfies(incident ->
        assertThat(incident.getIncidentMessage()).contains("civil-affairs").contains(MARRIAGE));
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.SUBMITTED);

    product.submitForm(byHand, "liuyang", Map.of("married", true, "since", "2019-05-20"));
    CaseRecord issued = product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(issued.exchanges()).extracting(Exchanged::result).contains(Result.GAVE_UP, Result.VERIFIED_BY_HAND);
    assertThat(engine.getHistoryService().createHistoricIncidentQuery().processInstanceId(instanceId(number)).list())
        .singleElement().matches(HistoricIncident::isResolved, "resolved by the clerk's answer");
  }

  @Test
  void whatAClerkCouldNotVerifyIsNotApproved() {
    faults.set("civil-affairs", Fault.of(Fault.Kind.DOWN));
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    Product.await(() -> product.caseFile(number), file -> failures(file, MARRIAGE) > 0, "a failure of " + MARRIAGE);
    clock.tick(Duration.ofMinutes(11));

    product.submitForm(product.awaitTask(number, "verify-marriage"), "liuyang", Map.of("married", false));
    CaseRecord file = product.awaitStatus(number, CaseStatus.ACCEPT_SUPPLEMENT);
    assertThat(file.ruling().outcome()).isEqualTo(Ruling.Outcome.SUPPLEMENT);
    assertThat(file.supplement().items()).extracting(item -> item.material()).contains("marriage-certificate");
  }

  @Test
  void anAnswerThatComesAfterAllIsOfferedToTheClerkAndNeverTakenWithoutOne() {
    // longer than from one sweep to the next, shorter than the department's deadline
    faults.set("civil-affairs", Fault.latency(Duration.ofSeconds(4)));
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    Product.await(() -> asked.times(number, MARRIAGE), times -> times > 0, "the question on its way");
    Product.await(() -> product.caseFile(number).answers(), answers -> answers.size() == 3, "the other answers");
    clock.tick(Duration.ofMinutes(11));
    Task byHand = product.awaitTask(number, "verify-marriage");
    assertThat(prefilled(byHand)).containsEntry("lateAnswer", "尚未收到 none so far").doesNotContainKey("married");

    Product.await(() -> product.caseFile(number), file -> has(file, Result.LATE), "the late answer");
    assertThat(product.caseFile(number).answers()).doesNotContainKey(MARRIAGE);
    assertThat(product.awaitTask(number, "verify-marriage").getId()).isEqualTo(byHand.getId());
    Map<String, Object> offered = prefilled(byHand);
    assertThat(offered).containsEntry("married", true).containsKey("since");
    assertThat((String) offered.get("lateAnswer")).contains("收到，已填入下表");

    product.submitForm(byHand, "liuyang", offered);
    assertThat(product.awaitStatus(number, CaseStatus.DONE_ISSUED).exchanges())
        .extracting(Exchanged::result).contains(Result.GAVE_UP, Result.LATE, Result.VERIFIED_BY_HAND);
  }

  @Test
  void anOperatorAsksAgainWhatFailedAndNotWhatIsUnderWay() {
    faults.set("civil-affairs", Fault.of(Fault.Kind.HTTP_503));
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    // some tries on, its next turn is far enough off to be brought forward
    DepartmentBoard.Paused paused = Product.await(() -> pausedOf(number), found -> found.isPresent()
        && found.get().nextTry().isAfter(clock.instant().plusSeconds(4)), "a question with a long pause").get();
    assertThat(paused.reason()).contains("HTTP 503").doesNotContain(Families.WANG_FANG.idNumber());
    DepartmentBoard.State state = state();
    assertThat(state.failing()).isPositive();
    assertThat(state.failed()).isPositive();

    faults.set("civil-affairs", Fault.latency(Duration.ofSeconds(3)));
    assertThat(board.askAgain("civil-affairs")).isPositive();
    assertThat(pausedOf(number)).as("its turn is now").isEmpty();
    assertThat(board.askAgainOne(paused.id())).as("it is not waiting any more").isFalse();
    Product.await(this::state, now -> now.inFlight() > 0, "a question under way");
    assertThat(board.askAgain("civil-affairs")).as("what is under way").isZero();

    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(product.caseFile(number).exchanges()).as("answers to the question").filteredOn(one ->
        one.result() == Result.ANSWERED && one.question().route().equals(MARRIAGE)).hasSize(1);
  }

  private DepartmentBoard.State state() {
    return board.states().stream().filter(one -> one.department().equals("civil-affairs")).findFirst().orElseThrow();
  }

  private Optional<DepartmentBoard.Paused> pausedOf(String number) {
    return board.paused("civil-affairs", 1000).stream().filter(one -> one.caseNumber().equals(number)).findFirst();
  }

  private Map<String, Object> prefilled(Task task) {
    Map<String, Object> fields = new TreeMap<>();
    engine.getFormService().getTaskFormData(task.getId()).getFormFields()
        .forEach(field -> fields.put(field.getId(), field.getValue().getValue()));
    return fields;
  }

  private static boolean has(CaseRecord file, Result result) {
    return file.exchanges().stream().anyMatch(one -> one.result() == result);
  }

  private static long failures(CaseRecord file, String question) {
    return file.exchanges().stream()
        .filter(one -> one.question().route().equals(question) && one.result() == Result.FAILED).count();
  }

  private static List<Exchanged> answered(CaseRecord file) {
    return file.exchanges().stream().filter(one -> one.result() == Result.ANSWERED).toList();
  }

  private List<Incident> incidents(String number) {
    return engine.getRuntimeService().createIncidentQuery().processInstanceId(instanceId(number)).list();
  }

  private String instanceId(String number) {
    return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey(Product.SERVICE).singleResult().getId();
  }
}

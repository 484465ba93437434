package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.CaseStatus;
import onewindow.cases.Limit;
import onewindow.cases.TimelineEntry;
import onewindow.deadlines.Due;
import onewindow.sandbox.ArrivedMessages;
import onewindow.supervision.CardAppeals;
import onewindow.supervision.LedgerEntry;
import onewindow.supervision.Light;
import onewindow.supervision.SupervisionAnswer;
import onewindow.supervision.SupervisionBoard;
import onewindow.supervision.Told;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Deadlines that supervise themselves: reminders, cards and the ladder, on the whole product and a ticking clock. */
@WholeProduct
class SupervisionTest {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final Set<String> SERVICES = Set.of(Product.SERVICE);
  @Autowired Product product;
  @Autowired TickingClock clock;
  @Autowired CaseDeadlines deadlines;
  @Autowired SupervisionBoard board;
  @Autowired CardAppeals appeals;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;
  @Autowired TestRestTemplate http;
  @Autowired ManagementService jobs;
  @Autowired ArrivedMessages arrived;
  @LocalServerPort int port;

  @Test
  void aLateCaseIsRemindedThenYellowThenRedAndGoesUpTheLadder() {
    String number = underReview();
    Task review = product.awaitTask(number, "review");
    tasks.claim(review.getId(), "liuyang");

    tickTo(lastDay(number, Limit.Kind.PROMISED).atStartOfDay(BEIJING).toInstant());
    assertThat(awaitLight(number, Light.REMINDER)).extracting(LedgerEntry::told, LedgerEntry::holder)
        .last().isEqualTo(org.assertj.core.groups.Tuple.tuple(Told.HOLDER, "liuyang"));
    assertThat(awaitMessage("liuyang", number).get("text").asText()).contains(number, "due by")
        .doesNotContain(Families.WANG_FANG.name());
    assertThat(messages("machao", number)).as("nobody else yet").isEmpty();

    tickTo(midnightAfter(lastDay(number, Limit.Kind.PROMISED)));
    assertThat(awaitLight(number, Light.YELLOW)).extracting(LedgerEntry::told).last()
        .isEqualTo(Told.DEPARTMENT_HEAD);
    assertThat(groups(review)).contains("public-security.department-head");
    assertThat(product.awaitTask(number, "review").getPriority()).isEqualTo(80);
    assertThat(awaitMessage("machao", number).get("subject").asText()).isEqualTo("A case has a yellow card");
    choose("humei", "{\"channel\": \"sms\", \"language\": \"zh\", \"mobile\": \"13705640001\"}");

    tickTo(midnightAfter(lastDay(number, Limit.Kind.STATUTORY)));
    List<LedgerEntry> ledger = awaitLight(number, Light.RED);
    assertThat(ledger).extracting(LedgerEntry::light).as("each once, and only upward")
        .containsExactly(Light.REMINDER, Light.YELLOW, Light.RED);
    assertThat(product.caseFile(number).timeline()).extracting(TimelineEntry::code)
        .containsOnlyOnce("yellow-card", "red-card");
    assertThat(product.awaitTask(number, "review").getPriority()).isEqualTo(100);
    // urgent, so at midnight too, by the way that she has chosen
    Product.await(() -> arrived.to("13705640001"), sms -> sms.stream().anyMatch(one -> one.text().contains(number)
        && one.text().contains("亮红牌")), "the text message to the supervision office");
    choose("humei", "{\"channel\": \"portal\", \"language\": \"zh\", \"mobile\": \"\"}");
    assertThat(messages("liuyang", number)).as("each is told once").hasSize(1);
    assertThat(messages("machao", number)).hasSize(1);
  }

  @Test
  void workThatNobodyClaimsGoesUpThoughNoLimitIsNear() {
    String number = underReview();
    LocalDate opened = TickingClock.today();

    tickTo(after(opened, 1).atStartOfDay(BEIJING).toInstant());
    Product.await(() -> board.ledger(number), ledger -> ledger.size() == 1, "one entry");
    assertThat(board.ledger(number).get(0).code()).isEqualTo("tell-department-head-unclaimed");
    assertThat(groups(product.awaitTask(number, "review"))).contains("public-security.department-head");
    assertThat(board.light(number)).isEqualTo(Light.GREEN);
  }

  @Test
  void aSupplementMovesTheLookAndTheEndOfTheCaseEndsTheSupervision() {
    String number = underReview();
    Instant before = awaitTimer(number);
    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        Map.of("outcome", "supplement", "materials", List.of("birth-certificate"), "reason", "请上传证明。"));
    Product.await(() -> awaitTimer(number), timer -> timer.isAfter(before.plus(Duration.ofDays(10))),
        "a timer that waits while the clock stands");

    product.supply(number, Families.WANG_FANG, "birth-certificate");
    Product.await(() -> awaitTimer(number), timer -> timer.isBefore(before.plus(Duration.ofDays(10))),
        "a timer of a running clock");

    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        Map.of("outcome", "approved", "reason", "材料齐全，同意登记"));
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    Product.await(() -> supervising(number), List::isEmpty, "the end of the supervision");
    assertThat(board.ledger(number)).isEmpty();
  }

  @Test
  void aCardIsWithdrawnByAnotherThanWhoAppealedAndNotGivenAgain() {
    String number = underReview();
    tasks.claim(product.awaitTask(number, "review").getId(), "liuyang");
    tickTo(midnightAfter(lastDay(number, Limit.Kind.PROMISED)));
    LedgerEntry yellow = awaitLight(number, Light.YELLOW).get(0);

    assertThat(appeals.rule(yellow.id(), SERVICES, true, "理由", "humei"))
        .isEqualTo(new SupervisionAnswer.Refused("no-open-appeal"));
    assertThat(appeals.appeal(yellow.id(), Set.of("another-service"), "系统故障", "machao"))
        .isEqualTo(new SupervisionAnswer.NotFound());
    assertThat(appeals.appeal(yellow.id(), SERVICES, "当日系统故障，已报备", "machao"))
        .isInstanceOf(SupervisionAnswer.Done.class);
    assertThat(appeals.rule(yellow.id(), SERVICES, true, "情况属实", "machao"))
        .isEqualTo(new SupervisionAnswer.Refused("own-appeal"));
    assertThat(appeals.rule(yellow.id(), SERVICES, true, "情况属实", "humei"))
        .isInstanceOf(SupervisionAnswer.Done.class);
    assertThat(board.light(number)).isEqualTo(Light.GREEN);

    tickTo(midnightAfter(after(TickingClock.today(), 2)));
    Product.await(() -> awaitTimer(number), timer -> timer.isAfter(clock.instant()), "a look after the ruling");
    assertThat(board.ledger(number)).extracting(LedgerEntry::light)
        .containsExactly(Light.YELLOW);
    assertThat(board.light(number)).isEqualTo(Light.GREEN);
    assertThat(product.caseFile(number).timeline()).extracting(TimelineEntry::code).contains("card-withdrawn");
    assertThat(table("humei")).startsWith("\uFEFFcaseNumber,")
        .contains("\"" + number + "\",newborn-registration,\"yellow-card-promise-passed\",YELLOW,DEPARTMENT_HEAD");
    assertThat(table("machao")).as("the head of the department").contains(number);
    assertThat(http.withBasicAuth("liuyang", "liuyang").getForEntity("/api/supervision/ledger.csv", String.class)
        .getStatusCode().value()).isEqualTo(403);
  }

  private JsonNode awaitMessage(String official, String number) {
    return Product.await(() -> messages(official, number), found -> found.size() == 1, "a message to " + official).get(0);
  }

  private List<JsonNode> messages(String official, String number) {
    JsonNode all = FileClient.json(FileClient.of(port, official).get("/api/messages"));
    return StreamSupport.stream(all.spliterator(), false)
        .filter(message -> message.get("caseNumber").asText().equals(number)).toList();
  }

  private void choose(String official, String preference) {
    FileClient client = FileClient.of(port, official);
    assertThat(client.send(client.request("/api/messages/preferences").header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(preference))).statusCode()).isEqualTo(200);
  }

  private String table(String user) {
    String month = TickingClock.today().toString().substring(0, 7);
    return http.withBasicAuth(user, user).getForObject("/api/supervision/ledger.csv?month=" + month, String.class)
        + http.withBasicAuth(user, user).getForObject("/api/supervision/ledger.csv?month="
            + TickingClock.today().minusMonths(1).toString().substring(0, 7), String.class);
  }

  private String underReview() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    product.awaitTask(number, "review");
    return number;
  }

  private List<LedgerEntry> awaitLight(String number, Light light) {
    Product.await(() -> board.light(number), light::equals, "the light " + light + " of " + number);
    return board.ledger(number);
  }

  private Instant awaitTimer(String number) {
    List<Job> timers = Product.await(() -> supervising(number).stream()
        .flatMap(one -> jobs.createJobQuery().processInstanceId(one.getId()).timers().list().stream()).toList(),
        found -> found.size() == 1, "one timer of the supervision of " + number);
    return timers.get(0).getDuedate().toInstant();
  }

  private List<ProcessInstance> supervising(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey("deadline-supervision").list();
  }

  private List<String> groups(Task task) {
    return tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).toList();
  }

  private void tickTo(Instant moment) {
    clock.tick(Duration.between(clock.instant(), moment).plusSeconds(2));
  }

  private LocalDate lastDay(String number, Limit.Kind kind) {
    return deadlines.of(number).stream().filter(limit -> limit.kind() == kind)
        .map(limit -> ((Due.On) limit.due()).day()).findFirst().orElseThrow();
  }

  private static Instant midnightAfter(LocalDate day) {
    return day.plusDays(1).atStartOfDay(BEIJING).toInstant();
  }

  private static LocalDate after(LocalDate day, int workdays) {
    return LegalClockOfCasesTest.after(day, workdays);
  }
}

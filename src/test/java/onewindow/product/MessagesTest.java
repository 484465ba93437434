package onewindow.product;

import static onewindow.product.Families.LI_QIANG;
import static onewindow.product.Families.WANG_FANG;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import onewindow.cases.BesideCases;
import onewindow.cases.CaseStatus;
import onewindow.cases.TimelineEntry;
import onewindow.privacy.KeyedIndex;
import onewindow.sandbox.ArrivedMessages;
import onewindow.sandbox.ArrivedMessages.Arrived;
import onewindow.sandbox.DepartmentFaults;
import onewindow.sandbox.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** People are told what happens to their cases: once, by the way they chose, in their language, and not at night. */
@WholeProduct
class MessagesTest {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final Duration TAKEN = Duration.ofMinutes(5);
  private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(30), Duration.ofMinutes(2),
      Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(4));
  private static final AtomicInteger PHONES = new AtomicInteger((int) (System.nanoTime() / 1000 % 900_000));
  @Autowired Product product;
  @Autowired BesideCases cases;
  @Autowired ArrivedMessages arrived;
  @Autowired DepartmentFaults faults;
  @Autowired KeyedIndex index;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired TickingClock clock;
  @LocalServerPort int port;

  private final String phone = "137%08d".formatted(PHONES.incrementAndGet());

  @BeforeEach
  void atTenInTheMorningNobodyHasChosenAnything() {
    jdbc.update("delete from contact_preference");
    tickTo(LocalTime.of(10, 0));
  }

  @AfterEach
  void makePeace() {
    faults.reset();
    jdbc.update("delete from contact_preference");
  }

  @Test
  void whatIsRolledBackIsToldToNobodyAndWhatIsCommittedIsToldOnce() {
    String number = issued();
    transaction.executeWithoutResult(status -> {
      tell(number, "mail-returned");
      assertThat(rows(number, "to-pick-up")).as("written with the event").hasSize(2);
      status.setRollbackOnly();
    });
    assertThat(rows(number, "to-pick-up")).isEmpty();

    happened(number, "mail-returned");
    Map<String, Object> sent = await(number, "to-pick-up", WANG_FANG.idNumber(), is("SENT"));
    assertThat(sent).containsEntry("channel", "SMS").containsEntry("attempts", 1).containsEntry("failure", null);
    assertThat(sms("请到窗口领取")).singleElement().satisfies(message -> {
      assertThat(message.id()).isEqualTo(sent.get("gateway_id"));
      assertThat(message.text()).contains(number, "新生儿落户").doesNotContain("王芳", "李", WANG_FANG.idNumber());
    });
    assertThat(await(number, "to-pick-up", LI_QIANG.idNumber(), row -> !row.get("state").equals("WAITING")))
        .as("who gave no number").containsEntry("state", "PORTAL");
  }

  @Test
  void aGatewayThatFailsIsAskedAgainForTheSameMessageAndInTheEndGivenUp() {
    String number = issued();
    await(number, "issued", WANG_FANG.idNumber(), is("SENT"));
    faults.set("sms", Fault.of(Fault.Kind.GARBAGE));
    happened(number, "mail-returned");
    assertThat(await(number, "to-pick-up", WANG_FANG.idNumber(), row -> row.get("failure") != null))
        .containsEntry("state", "WAITING").containsEntry("attempts", 1);
    faults.reset();
    clock.tick(Duration.ofSeconds(31));
    assertThat(await(number, "to-pick-up", WANG_FANG.idNumber(), is("SENT")))
        .containsEntry("attempts", 2).containsEntry("failure", null);
    assertThat(sms("请到窗口领取")).as("taken at the first attempt already, whose answer could not be read").hasSize(1);

    faults.set("sms", Fault.of(Fault.Kind.HTTP_503));
    happened(number, "revoked");
    for (Duration pause : PAUSES) {
      await(number, "revoked", WANG_FANG.idNumber(), row -> isPausing(row, pause));
      clock.tick(pause);
    }
    assertThat(await(number, "revoked", WANG_FANG.idNumber(), is("FAILED")))
        .containsEntry("attempts", 6).containsEntry("failure", "sms answered sms.message with HTTP 503");
    assertThat(sms("已被撤销")).isEmpty();
    assertThat(mine("wangfang", number, "FAILED")).as("it can be read all the same")
        .singleElement().satisfies(message -> assertThat(message.get("channel").asText()).isEqualTo("sms"));
  }

  @Test
  void atNightOnlyWhatIsUrgentIsSentAndTheRestInTheMorning() {
    String number = issued();
    await(number, "issued", WANG_FANG.idNumber(), is("SENT"));
    tickTo(LocalTime.of(23, 0));
    happened(number, "mail-returned");
    happened(number, "revoked");

    await(number, "revoked", WANG_FANG.idNumber(), is("SENT"));
    Map<String, Object> waiting = await(number, "to-pick-up", WANG_FANG.idNumber(),
        row -> next(row).isAfter(clock.instant().plus(Duration.ofHours(8))));
    assertThat(next(waiting).atZone(BEIJING).toLocalDateTime())
        .isEqualTo(TickingClock.today().plusDays(1).atTime(8, 0));
    assertThat(waiting).containsEntry("state", "WAITING").containsEntry("attempts", 0);
    assertThat(mine("wangfang", number, "WAITING")).as("nobody is disturbed by a page").hasSize(1);
    tickTo(LocalTime.of(8, 0));
    await(number, "to-pick-up", WANG_FANG.idNumber(), is("SENT"));
  }

  @Test
  void whoeverChoseEMailGetsItInTheirLanguageAtAnAddressThatNobodyReadsInTheDatabase() {
    String address = "wang." + phone + "@example.com";
    assertThat(choose("{\"channel\": \"e-mail\", \"language\": \"en\"}").statusCode()).as("no address").isEqualTo(422);
    HttpResponse<byte[]> odd = choose("{\"channel\": \"pigeon\", \"language\": \"fr\", \"mobile\": \"1370000\"}");
    assertThat(body(odd)).contains("sms, wechat, e-mail, portal", "pigeon", "\"fr\"", "a mobile number of 11 digits");
    HttpResponse<byte[]> chosen =
        choose("{\"channel\": \"e-mail\", \"language\": \"en\", \"eMail\": \"" + address + "\"}");
    assertThat(body(chosen)).contains("wa***@example.com").doesNotContain(address);
    byte[] sealed = jdbc.queryForObject("select e_mail from contact_preference", byte[].class);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("example");

    faults.set("e-mail", Fault.of(Fault.Kind.HTTP_503));
    String number = issued();
    await(number, "issued", WANG_FANG.idNumber(), row -> "the mail server refused it for now (451)".equals(row.get("failure")));
    faults.reset();
    clock.tick(Duration.ofSeconds(31));
    Map<String, Object> sent = await(number, "issued", WANG_FANG.idNumber(), is("SENT"));
    assertThat(arrived.to(address)).singleElement().satisfies(mail -> {
      assertThat(mail.subject()).isEqualTo("Your case is finished");
      assertThat(mail.text()).isEqualTo(
          "\"Newborn registration\" (" + number + ") is finished. Please sign in to see the result.");
      assertThat(mail.id()).contains(sent.get("id").toString()).isEqualTo(sent.get("gateway_id"));
    });
    choose("{\"channel\": \"e-mail\", \"language\": \"zh\"}");
    happened(number, "mail-returned");
    await(number, "to-pick-up", WANG_FANG.idNumber(), is("SENT"));
    assertThat(arrived.to(address)).last().satisfies(mail -> {
      assertThat(mail.subject()).isEqualTo("邮件未能送达");
      assertThat(mail.text()).startsWith("“新生儿落户”").endsWith("请到窗口领取。");
    });
    assertThat(sms("")).as("nothing to the number in the form").isEmpty();
    assertThat(body(choose("{\"channel\": \"portal\", \"language\": \"zh\", \"eMail\": \"\"}"))).doesNotContain("example");
  }

  @Test
  void aMessageIsReadByItsPersonAndIsNotThereForAnybodyElse() {
    String number = product.handInUnconfirmed(WANG_FANG, application());
    Map<String, Object> asked = await(number, "confirmation-asked", LI_QIANG.idNumber(), is("PORTAL"));
    LocalDate lastDay = TickingClock.today().plusDays(30);
    JsonNode message = mine("liqiang", number, "PORTAL").get(0);
    assertThat(message.get("text").asText()).contains(number, "by " + lastDay.getDayOfMonth() + " ");
    assertThat(rows(number, "confirmation-asked")).as("whoever applied has confirmed by that").hasSize(1);

    String path = "/api/messages/" + asked.get("id") + "/read";
    assertThat(post("wangfang", path).statusCode()).as("somebody else's").isEqualTo(404);
    assertThat(body(post("wangfang", path))).contains("urn:onewindow:problem:unknown-message");
    assertThat(post("liqiang", "/api/messages/1/read").statusCode()).isEqualTo(404);
    assertThat(mine("liqiang", number, "PORTAL").get(0).get("read").asBoolean()).isFalse();
    assertThat(FileClient.json(post("liqiang", path)).get("read").asBoolean()).isTrue();
    assertThat(mine("liqiang", number, "PORTAL").get(0).get("read").asBoolean()).isTrue();
  }

  @Test
  void threeDaysAfterTheEndWhoeverAppliedIsInvitedOnceToRateUnlessSomebodyHas() {
    String number = issued();
    String rated = issued();
    FileClient.of(port, "liqiang").send(FileClient.of(port, "liqiang").request("/api/cases/" + rated + "/rating")
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{\"level\": \"satisfied\"}")));
    Map<String, Object> planned = rows(number, "rating-invited").get(0);
    assertThat(planned).as("nobody reads it before its time").containsEntry("shown_at", null);
    assertThat(Duration.between(told(planned), next(planned))).isBetween(Duration.ofDays(3), Duration.ofDays(3).plusMinutes(1));

    clock.tick(Duration.ofDays(3).plusHours(1));
    await(number, "rating-invited", WANG_FANG.idNumber(), is("SENT"));
    await(rated, "rating-invited", WANG_FANG.idNumber(), is("DROPPED"));
    clock.tick(Duration.ofDays(4));
    assertThat(rows(number, "rating-invited")).hasSize(1);
    assertThat(sms("是否满意")).singleElement().satisfies(message -> assertThat(message.text()).contains(number));
  }

  @Test
  void aSupplementIsRemindedOfOneWorkingDayBeforeItsTimeIsOverUnlessItHasCome() {
    String number = askedForASupplement();
    String supplied = askedForASupplement();
    assertThat(await(number, "supplement-asked", WANG_FANG.idNumber(), is("SENT"))).containsEntry("channel", "SMS");
    product.supply(supplied, WANG_FANG, "birth-certificate");
    LocalDate last = TickingClock.today().plusDays(15);
    LocalDate before = last.minusDays(1);
    while (before.getDayOfWeek().getValue() > 5) {
      before = before.minusDays(1);
    }
    Map<String, Object> planned = await(number, "supplement-near", WANG_FANG.idNumber(), row -> true);
    // between free days the last working day may lie further back, never later
    assertThat(next(planned).atZone(BEIJING).toLocalDate()).isBeforeOrEqualTo(before).isAfter(last.minusDays(12));

    clock.tick(Duration.between(clock.instant(), next(planned)).plusHours(9));
    await(number, "supplement-near", WANG_FANG.idNumber(), is("SENT"));
    assertThat(sms("最迟在" + last.getYear() + "年" + last.getMonthValue() + "月" + last.getDayOfMonth() + "日")).hasSize(1);
    await(supplied, "supplement-near", WANG_FANG.idNumber(), is("DROPPED"));
  }

  private String askedForASupplement() {
    Map<String, Object> form = Families.aFamilyWhoseCertificateNobodyKnows();
    form.put("contactPhone", phone);
    String number = product.handIn(WANG_FANG, form);
    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        Map.of("outcome", "supplement", "materials", List.of("birth-certificate"), "reason", "请提供原件"));
    product.awaitStatus(number, CaseStatus.REVIEW_SUPPLEMENT);
    return number;
  }

  private Map<String, Object> application() {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    form.put("contactPhone", phone);
    return form;
  }

  private String issued() {
    String number = product.handIn(WANG_FANG, application());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    return number;
  }

  private void happened(String number, String line) {
    transaction.executeWithoutResult(status -> tell(number, line));
  }

  private void tell(String number, String line) {
    cases.tell(number, new TimelineEntry(clock.instant(), line, Map.of(), "test"));
  }

  /** The next time that it is so late. */
  private void tickTo(LocalTime time) {
    ZonedDateTime now = clock.instant().atZone(BEIJING);
    ZonedDateTime next = now.with(time).isAfter(now) ? now.with(time) : now.with(time).plusDays(1);
    clock.tick(Duration.between(now, next));
  }

  private List<Arrived> sms(String words) {
    return arrived.to(phone).stream().filter(message -> message.text().contains(words)).toList();
  }

  private List<Map<String, Object>> rows(String number, String code) {
    return jdbc.queryForList("select * from message where case_number = ? and code = ?", number, code);
  }

  private Map<String, Object> await(String number, String code, String idNumber, Predicate<Map<String, Object>> good) {
    return Product.await(() -> jdbc.queryForList("select * from message where case_number = ? and code = ? and person = ?",
        number, code, index.of("person", idNumber)), rows -> rows.size() == 1 && good.test(rows.get(0)), code).get(0);
  }

  private static Predicate<Map<String, Object>> is(String state) {
    return row -> row.get("state").equals(state);
  }

  /** Tried, and to be tried again: while an attempt is under way the row is taken for five minutes. */
  private boolean isPausing(Map<String, Object> row, Duration pause) {
    Duration left = Duration.between(clock.instant(), next(row));
    Duration taken = pause.compareTo(TAKEN) > 0 ? TAKEN : Duration.ZERO;
    return row.get("failure") != null && left.compareTo(taken) > 0 && left.compareTo(pause) <= 0;
  }

  private static Instant told(Map<String, Object> row) {
    return ((java.sql.Timestamp) row.get("told_at")).toInstant();
  }

  private static Instant next(Map<String, Object> row) {
    return ((java.sql.Timestamp) row.get("next_at")).toInstant();
  }

  /** The person's messages about the case that are in this state. */
  private List<JsonNode> mine(String account, String number, String state) {
    JsonNode all = FileClient.json(FileClient.of(port, account).get("/api/messages"));
    return StreamSupport.stream(all.spliterator(), false)
        .filter(message -> message.get("caseNumber").asText().equals(number))
        .filter(message -> message.get("state").asText().equals(state)).toList();
  }

  private HttpResponse<byte[]> post(String account, String path) {
    FileClient client = FileClient.of(port, account);
    return client.send(client.request(path).POST(BodyPublishers.noBody()));
  }

  private HttpResponse<byte[]> choose(String preferences) {
    FileClient client = FileClient.of(port, "wangfang");
    return client.send(client.request("/api/messages/preferences").header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(preferences)));
  }

  private static String body(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}

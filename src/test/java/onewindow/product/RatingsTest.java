package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.tyme.holiday.LegalHoliday;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onewindow.cases.CaseStatus;
import onewindow.cases.TimelineEntry;
import onewindow.ratings.RatingFigures;
import onewindow.ratings.RatingVerbs;
import onewindow.ratings.ServiceFigures;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A case is rated once; what is bad is followed up by people, in time, and counted unless an appeal is upheld. */
@WholeProduct
class RatingsTest {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final String WORDS = "窗口让我跑了三趟";
  @Autowired Product product;
  @Autowired ProcessEngine engine;
  @Autowired RatingFigures figures;
  @Autowired JdbcTemplate jdbc;
  @Autowired TickingClock clock;
  @LocalServerPort int port;

  @Test
  void aCaseIsRatedOnceByOneOfItsPeopleAfterItHasEnded() {
    String number = product.handInUnconfirmed(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    assertThat(rate("wangfang", number, "satisfied", "好").statusCode()).as("before it ended").isEqualTo(409);
    product.confirm(number, Families.WANG_FANG, product.caseFile(number).application());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);

    HttpResponse<byte[]> odd = rate("wangfang", number, "five-stars", "好".repeat(501));
    assertThat(odd.statusCode()).isEqualTo(422);
    assertThat(body(odd)).contains("very-satisfied", "five-stars", "501 characters");
    assertThat(rate("zhaomin", number, "satisfied", null).statusCode()).as("somebody else").isEqualTo(404);
    assertThat(rating("wangfang", number).isNull()).isTrue();

    assertThat(rate("wangfang", number, "satisfied", WORDS).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> again = rate("liqiang", number, "very-dissatisfied", null);
    assertThat(again.statusCode()).as("a second one, of the other parent").isEqualTo(409);
    assertThat(body(again)).contains("each is rated once");
    assertThat(rating("wangfang", number).get("words").asText()).isEqualTo(WORDS);
    JsonNode toOther = rating("liqiang", number);
    assertThat(toOther.get("level").asText()).isEqualTo("satisfied");
    assertThat(toOther.get("words").isNull()).as("what another wrote").isTrue();
    assertThat(sealed(number)).doesNotContain(WORDS);
    assertThat(told(number)).endsWith("rated");
    assertThat(followUps(number)).as("a good rating is not followed up").isZero();
    assertThatThrownBy(() -> jdbc.update("delete from rating where case_number = ?", number))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void whoeverWorkedOnACaseDoesNotRateIt() {
    String number = ended();
    jdbc.update("update case_file set taken_by = 'wangfang' where number = ?", number);

    HttpResponse<byte[]> refused = rate("wangfang", number, "very-satisfied", null);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(body(refused)).contains("somebody who worked on the case");
    assertThat(rate("liqiang", number, "very-satisfied", null).statusCode()).isEqualTo(200);
  }

  @Test
  void aBadRatingBeforeAHolidayIsAnsweredByTheNextWorkingDayAndEscalatesAfterIt() {
    tickToTheEveOfFreeDays();
    LocalDate eve = TickingClock.today();
    String number = badlyRated();
    Task contact = product.awaitTask(number, "contact");

    LocalDate next = LocalDate.ofInstant(contact.getDueDate().toInstant().minusMillis(1), BEIJING);
    assertThat(next).as("the working day after free days").isAfter(eve.plusDays(1)).isEqualTo(nextWorkday(eve));
    assertThat(groups(contact)).containsExactly("public-security.department-head");
    assertThat(form(contact)).containsEntry("rater", "母亲 王芳").containsEntry("words", WORDS)
        .containsEntry("level", "不满意 Dissatisfied").containsEntry("due", next.toString());
    assertThatThrownBy(() -> escalateByHand(contact)).as("a token moved to the escalation")
        .isInstanceOf(ProcessEngineException.class).hasMessageContaining("it is not overdue");

    clock.tick(Duration.between(clock.instant(), contact.getDueDate().toInstant()).plusSeconds(1));
    Product.await(() -> told(number), told -> told.contains("rating-overdue"), "the escalation");
    Task late = Product.await(() -> product.awaitTask(number, "contact"), task -> task.getPriority() == 100, "the mark");
    assertThat(form(late).get("due").toString()).contains("曾逾期");
    submit(late, "machao", Map.of("matter", "simple", "reason", "已电话联系"));
    assertThat(product.awaitTask(number, "verify").getPriority()).isEqualTo(50);
  }

  @Test
  void theReplyIsPublishedAndSomebodyElseAsksWhatCameOfIt() {
    String number = badlyRated();
    submit(number, "contact", "machao", Map.of("matter", "complex", "reason", "已电话联系，需调取录像"));
    Task verify = product.awaitTask(number, "verify");
    assertThat(form(verify)).containsEntry("contact", "已电话联系，需调取录像");
    assertThat(LocalDate.ofInstant(verify.getDueDate().toInstant().minusMillis(1), BEIJING))
        .isAfterOrEqualTo(TickingClock.today().plusDays(15));
    assertThatThrownBy(() -> submit(verify, "machao", Map.of("outcome", "verified", "reason", "属实")))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("reply");
    assertThat(followUp(number).get("reply").isNull()).as("before it is published").isTrue();
    submit(verify, "machao", Map.of("outcome", "verified", "reason", "录像属实", "reply", "已改用一次性告知单"));

    assertThat(followUp(number).get("reply").asText()).isEqualTo("已改用一次性告知单");
    Task visit = product.awaitTask(number, "visit");
    assertThat(groups(visit)).containsExactly("government-office.supervisor");
    submit(visit, "humei", Map.of("answer", "solved", "reason", "满意"));
    assertThat(followUp(number).get("state").asText()).isEqualTo("CLOSED");
    assertThat(followUps(number)).isZero();
    assertThat(told(number)).containsSubsequence("rated", "rating-contacted", "rating-replied", "rating-closed");
    assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(RatingVerbs.COMPANION, number))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("CLOSED");
  }

  @Test
  void anAppealIsJudgedByAnotherPersonAndOnlyThenLeavesTheRatingOutOfTheFigures() {
    String number = badlyRated();
    ServiceFigures before = figures();
    submit(number, "contact", "machao", Map.of("matter", "simple", "reason", "评价人说的是医院"));
    submit(number, "verify", "machao", Map.of("outcome", "appeal", "reason", "评价的是另一部门"));
    Task review = product.awaitTask(number, "review-appeal");
    assertThat(form(review)).containsEntry("finding", "评价的是另一部门");
    Map<String, Object> upheld = Map.of("outcome", "upheld", "reason", "评价内容与本件无关");

    assertThatThrownBy(() -> submit(review, "machao", upheld)).as("the appellant")
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("somebody other than whoever appealed");
    for (String verb : List.of("exclude", "publish", "close")) {
      assertThatThrownBy(() -> engine.getRuntimeService().createProcessInstanceModification(
          review.getProcessInstanceId()).startBeforeActivity(verb).execute()).as("a token moved to " + verb)
          .isInstanceOf(ProcessEngineException.class).hasMessageContaining("is APPEALED");
    }
    assertThat(figures()).isEqualTo(before);
    submit(review, "humei", upheld);

    assertThat(followUp(number).get("state").asText()).isEqualTo("EXCLUDED");
    assertThat(followUp(number).get("exclusion").asText()).isEqualTo("评价内容与本件无关");
    assertThat(rating("wangfang", number).get("level").asText()).as("the rating stays").isEqualTo("dissatisfied");
    assertThat(told(number)).endsWith("rating-appealed", "rating-excluded");
    assertThat(figures().excluded()).isEqualTo(before.excluded() + 1);
    assertThat(figures().bad()).isEqualTo(before.bad() - 1);
    assertThat(figures().ended()).isEqualTo(before.ended());
  }

  @Test
  void anAppealThatIsRejectedCannotBeMadeAgain() {
    String number = badlyRated();
    submit(number, "contact", "machao", Map.of("matter", "simple", "reason", "已联系"));
    submit(number, "verify", "machao", Map.of("outcome", "appeal", "reason", "恶意评价"));
    submit(number, "review-appeal", "humei", Map.of("outcome", "rejected", "reason", "没有依据"));
    Task verify = product.awaitTask(number, "verify");

    assertThatThrownBy(() -> submit(verify, "machao", Map.of("outcome", "appeal", "reason", "再次申诉")))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("an appeal is made once");
    submit(verify, "machao", Map.of("outcome", "not-verified", "reason", "未查到", "reply", "经核实，情况不属实"));
    assertThat(product.awaitTask(number, "visit")).isNotNull();
    assertThat(told(number)).containsSubsequence("rating-appealed", "rating-appeal-rejected", "rating-replied");
  }

  @Test
  void theFiguresAreCountedInBothReadings() {
    // ended in May 2001: 3 very satisfied, 2 satisfied, 1 basically, 1 dissatisfied, 1 very dissatisfied left out, 2 silent
    String[] levels = {"VERY_SATISFIED", "VERY_SATISFIED", "VERY_SATISFIED", "SATISFIED", "SATISFIED",
        "BASICALLY_SATISFIED", "DISSATISFIED", "VERY_DISSATISFIED", null, null};
    String service = "counted-" + Long.toString(System.nanoTime(), 36);
    for (int each = 0; each < levels.length; each++) {
      seed(service, service + each, "2001-05-31T15:59:59Z", levels[each]);
    }
    jdbc.update("insert into bad_rating (case_number, state, opened_at) values (?, 'EXCLUDED', now())", service + 7);
    seed(service, service + "June", "2001-05-31T16:00:00Z", "DISSATISFIED");

    ServiceFigures may = of(service, YearMonth.of(2001, 5));
    assertThat(List.of(may.ended(), may.rated(), may.excluded(), may.silent(), may.open()))
        .containsExactly(10, 7, 1, 2, 0);
    assertThat(may.satisfaction().orElseThrow()).as("6 of 7").isEqualByComparingTo("85.7");
    assertThat(may.satisfactionWithSilence().orElseThrow()).as("8 of 9").isEqualByComparingTo("88.9");
    assertThat(may.goodOrBetter().orElseThrow()).as("5 of 7").isEqualByComparingTo("71.4");
    assertThat(of(service, YearMonth.of(2001, 6)).satisfaction().orElseThrow()).isZero();

    HttpResponse<byte[]> table = get("humei", "/api/ratings/figures.csv?month=2001-05");
    assertThat(table.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).contains("csv"));
    assertThat(body(table)).startsWith("\uFEFFmonth,service,title,ended,")
        .contains("2001-05," + service + "," + service + ",10,7,3,2,1,1,0,1,2,0,85.7,88.9,71.4");
    assertThat(body(get("humei", "/api/ratings/figures?month=2001-05"))).contains("\"satisfaction\":85.7");
    assertThat(get("humei", "/api/ratings/figures?month=May").statusCode()).isEqualTo(422);
    assertThat(get("machao", "/api/ratings/figures").statusCode()).isEqualTo(403);
  }

  @Test
  void silenceCountsOnlyOnceTheTimeIsOver() {
    String service = "silent-" + Long.toString(System.nanoTime(), 36);
    Instant ended = clock.instant();
    seed(service, service + 1, ended.toString(), null);
    YearMonth month = YearMonth.from(ended.atZone(BEIJING));

    assertThat(of(service, month).open()).isOne();
    assertThat(of(service, month).satisfactionWithSilence()).isEmpty();
    clock.tick(Duration.ofDays(7).plusSeconds(1));
    assertThat(of(service, month).silent()).isOne();
    assertThat(of(service, month).satisfactionWithSilence().orElseThrow()).isEqualByComparingTo("100");
    assertThat(of(service, month).satisfaction()).isEmpty();
  }

  private String ended() {
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    return number;
  }

  private String badlyRated() {
    String number = ended();
    assertThat(rate("wangfang", number, "dissatisfied", WORDS).statusCode()).isEqualTo(200);
    return number;
  }

  /** A day after which at least one day is free, early on it. */
  private void tickToTheEveOfFreeDays() {
    LocalDate day = TickingClock.today().plusDays(1);
    while (nextWorkday(day).equals(day.plusDays(1))) {
      day = day.plusDays(1);
    }
    clock.tick(Duration.between(clock.instant(), day.atTime(9, 0).atZone(BEIJING).toInstant()));
  }

  // Another way to count than the product's.
  private static LocalDate nextWorkday(LocalDate day) {
    return day.plusDays(1).datesUntil(day.plusYears(1)).filter(each -> {
      LegalHoliday named = LegalHoliday.fromYmd(each.getYear(), each.getMonthValue(), each.getDayOfMonth());
      return named == null ? each.getDayOfWeek().getValue() < 6 : named.isWork();
    }).findFirst().orElseThrow();
  }

  private void seed(String service, String number, String ended, String level) {
    Timestamp at = Timestamp.from(Instant.parse(ended));
    jdbc.update("insert into case_file (number, service, service_version, status, channel, applicant, client_key,"
        + " submission_digest, wrapped_key, application, submitted_at, changed_at, ended_at)"
        + " values (?, ?, '1', 'DONE_ISSUED', 'API', ?, ?, '', '', '', ?, ?, ?)", number, service,
        number.getBytes(StandardCharsets.UTF_8), number, at, at, at);
    if (level != null) {
      jdbc.update("insert into rating (case_number, service, case_ended_at, at, level, role, aspects)"
          + " values (?, ?, ?, ?, ?, 'mother', '{}')", number, service, at, at, level);
    }
  }

  private ServiceFigures of(String service, YearMonth month) {
    return figures.of(month).stream().filter(each -> each.service().equals(service)).findFirst().orElseThrow();
  }

  private ServiceFigures figures() {
    return of(Product.SERVICE, YearMonth.from(TickingClock.today()));
  }

  private void submit(String number, String task, String clerk, Map<String, Object> entered) {
    submit(product.awaitTask(number, task), clerk, entered);
  }

  private void submit(Task task, String clerk, Map<String, Object> entered) {
    engine.getIdentityService().setAuthentication(clerk, groups(task));
    try {
      engine.getFormService().submitTaskForm(task.getId(), entered);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private void escalateByHand(Task contact) {
    engine.getRuntimeService().createProcessInstanceModification(contact.getProcessInstanceId())
        .startBeforeActivity("escalate-contact").execute();
  }

  private List<String> groups(Task task) {
    return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).toList();
  }

  private Map<String, Object> form(Task task) {
    return engine.getFormService().getTaskFormData(task.getId()).getFormFields().stream()
        .collect(Collectors.toMap(FormField::getId, field -> field.getValue().getValue()));
  }

  private long followUps(String number) {
    return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey(RatingVerbs.COMPANION).count();
  }

  private List<String> told(String number) {
    return product.caseFile(number).timeline().stream().map(TimelineEntry::code).toList();
  }

  private String sealed(String number) {
    return new String(jdbc.queryForObject("select words from rating where case_number = ?", byte[].class, number),
        StandardCharsets.UTF_8);
  }

  private JsonNode rating(String account, String number) {
    return FileClient.json(get(account, "/api/cases/" + number + "/rating")).get("rating");
  }

  private JsonNode followUp(String number) {
    return rating("wangfang", number).get("followUp");
  }

  private static String body(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> get(String account, String path) {
    return FileClient.of(port, account).get(path);
  }

  private HttpResponse<byte[]> rate(String account, String number, String level, String words) {
    FileClient client = FileClient.of(port, account);
    return client.send(client.request("/api/cases/" + number + "/rating").header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString("{\"level\": \"%s\", \"aspects\": [\"speed\"]%s}".formatted(level,
            words == null ? "" : ", \"words\": \"" + words + "\""))));
  }
}

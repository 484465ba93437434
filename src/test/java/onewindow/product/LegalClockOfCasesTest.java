package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tyme.holiday.LegalHoliday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import onewindow.cases.CaseDeadlines;
import onewindow.cases.CaseStatus;
import onewindow.cases.Limit;
import onewindow.deadlines.Due;
import onewindow.sandbox.Fault;
import onewindow.sandbox.DepartmentFaults;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.JdbcTemplate;

/** The time by law of real cases: when it starts, stands and goes on, and what clerks see of it. */
@WholeProduct
class LegalClockOfCasesTest {

  private static final int PROMISED = 5;
  private static final int STATUTORY = 20;
  @Autowired Product product;
  @Autowired CaseDeadlines deadlines;
  @Autowired TickingClock clock;
  @Autowired DepartmentFaults faults;
  @Autowired JdbcTemplate jdbc;
  @Autowired TestRestTemplate http;

  @AfterEach
  void heal() {
    faults.reset();
  }

  @Test
  void aReviewIsDueOnThePromisedDay() {
    LocalDate accepted = TickingClock.today();
    String number = underReview();
    Task review = product.awaitTask(number, "review");

    assertThat(deadlines.of(number)).containsExactly(
        new Limit(Limit.Kind.PROMISED, new Due.On(after(accepted, PROMISED))),
        new Limit(Limit.Kind.STATUTORY, new Due.On(after(accepted, STATUTORY))));
    assertThat(review.getDueDate()).isEqualTo(lastMinute(after(accepted, PROMISED)));
    String file = http.withBasicAuth("liuyang", "liuyang")
        .getForObject("/clerk/tasks/" + review.getId() + "/case-file?lang=zh", String.class);
    assertThat(file).contains("承诺办结期限").contains("%d月%d日（含当日）".formatted(
        after(accepted, PROMISED).getMonthValue(), after(accepted, PROMISED).getDayOfMonth()));
  }

  @Test
  void theClockStandsWhileASupplementIsAwaitedAndTheTaskAfterwardsIsDueLater() {
    LocalDate accepted = TickingClock.today();
    String number = underReview();
    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        Map.of("outcome", "supplement", "materials", List.of("birth-certificate"), "reason", "请上传证明。"));
    product.awaitStatus(number, CaseStatus.REVIEW_SUPPLEMENT);
    assertThat(deadlines.of(number)).extracting(Limit::due).containsOnly(new Due.Standing(accepted));
    clock.tick(Duration.ofDays(7));

    product.supply(number, Families.WANG_FANG, "birth-certificate");

    LocalDate back = TickingClock.today();
    LocalDate due = after(back, PROMISED);
    assertThat(deadlines.of(number).get(0).due()).isEqualTo(new Due.On(due));
    assertThat(product.awaitTask(number, "review").getDueDate())
        .isEqualTo(lastMinute(due));
  }

  @Test
  void whatTheRulesDecideAtOnceNeedsNoClock() {
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);

    assertThat(deadlines.of(number)).isEmpty();
    assertThat(jdbc.queryForObject("select count(*) from legal_clock where case_number = ?", Long.class, number))
        .isZero();
  }

  @Test
  void aCaseThatIsNotAcceptedYetIsOwedAnAnswerWithinFiveWorkingDays() {
    faults.set("civil-affairs", Fault.of(Fault.Kind.DOWN));
    LocalDate submitted = TickingClock.today();
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    Product.await(() -> product.caseFile(number).answers(), answers -> answers.size() == 3, "three answers");
    clock.tick(Duration.ofMinutes(11));

    assertThat(product.awaitTask(number, "verify-marriage").getDueDate())
        .isEqualTo(lastMinute(after(submitted, 5)));
    assertThat(deadlines.of(number)).containsExactly(
        new Limit(Limit.Kind.ACCEPTANCE, new Due.On(after(submitted, 5))));
  }

  @Test
  void theMostUrgentComesFirstAndWhatIsOverdueHasItsOwnList() {
    String earlier = product.awaitTask(underReview(), "review").getId();
    clock.tick(Duration.ofDays(20));
    String later = product.awaitTask(underReview(), "review").getId();

    assertThat(listed("liuyang", "急件优先")).containsSubsequence(earlier, later);
    assertThat(listed("liuyang", "已超期")).contains(earlier).doesNotContain(later);
  }

  @Test
  void everybodyFindsTheListsOfTheirRoles() {
    assertThat(listsOf("liuyang")).contains("我的待办", "本部门待领取", "急件优先", "已超期", "经办任务")
        .doesNotContain("审批任务").doesNotContain("负责人任务");
    assertThat(listsOf("zhanghua")).contains("审批任务").doesNotContain("经办任务");
    assertThat(listsOf("machao")).contains("负责人任务").doesNotContain("经办任务");
    assertThat(listsOf("humei")).contains("监督任务", "我的待办").doesNotContain("经办任务");
  }

  private String underReview() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    product.awaitTask(number, "review");
    return number;
  }

  private String listsOf(String user) {
    return http.withBasicAuth(user, user).getForObject("/engine-rest/filter", String.class);
  }

  private List<String> listed(String user, String filter) {
    String id = json(listsOf(user)).findParents("name").stream()
        .filter(each -> each.get("name").asText().startsWith(filter)).findFirst().orElseThrow().get("id").asText();
    return json(http.withBasicAuth(user, user).getForObject("/engine-rest/filter/" + id
        + "/list?sortBy=created&sortOrder=desc", String.class)).findValuesAsText("id");
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  private static Instant lastMinute(LocalDate day) {
    return day.atTime(23, 59).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }

  // Another way to count than the product's.
  static LocalDate after(LocalDate start, int workdays) {
    return start.plusDays(1).datesUntil(start.plusYears(1)).filter(day -> {
      LegalHoliday named = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      return named == null ? day.getDayOfWeek().getValue() < 6 : named.isWork();
    }).skip(workdays - 1L).findFirst().orElseThrow();
  }
}

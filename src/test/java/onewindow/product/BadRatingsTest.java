package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tyme.holiday.LegalHoliday;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onewindow.ratings.RatingFigures;
import onewindow.ratings.RatingVerbs;
import onewindow.ratings.ServiceFigures;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is rated badly is followed up by people, in time, and counted unless an appeal is upheld. */
@WholeProduct
class BadRatingsTest {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  @Autowired Product product;
  @Autowired ProcessEngine engine;
  @Autowired RatingFigures figures;
  @Autowired TickingClock clock;
  @LocalServerPort int port;
  private RatedCases rated;

  @BeforeEach
  void sendAsPeopleDo() {
    rated = new RatedCases(product, engine, port);
  }

  @Test
  void aBadRatingBeforeAHolidayIsAnsweredByTheNextWorkingDayAndEscalatesAfterIt() {
    tickToTheEveOfFreeDays();
    LocalDate eve = TickingClock.today();
    String number = rated.badly();
    Task contact = product.awaitTask(number, "contact");

    LocalDate next = LocalDate.ofInstant(contact.getDueDate().toInstant().minusMillis(1), BEIJING);
    assertThat(next).as("the working day after free days").isAfter(eve.plusDays(1)).isEqualTo(nextWorkday(eve));
    assertThat(groups(contact)).containsExactly("public-security.department-head");
    assertThat(form(contact)).containsEntry("rater", "母亲 王*").containsEntry("words", RatedCases.WORDS)
        .containsEntry("level", "不满意 Dissatisfied").containsEntry("due", next.toString());
    assertThatThrownBy(() -> escalateByHand(contact)).as("a token moved to the escalation")
        .isInstanceOf(ProcessEngineException.class).hasMessageContaining("it is not overdue");

    clock.tick(Duration.between(clock.instant(), contact.getDueDate().toInstant()).plusSeconds(1));
    Product.await(() -> rated.told(number), told -> told.contains("rating-overdue"), "the escalation");
    Task late = Product.await(() -> product.awaitTask(number, "contact"), task -> task.getPriority() == 100, "the mark");
    assertThat(form(late).get("due").toString()).contains("曾逾期");
    submit(late, "machao", Map.of("matter", "simple", "reason", "已电话联系"));
    assertThat(product.awaitTask(number, "verify").getPriority()).isEqualTo(50);
  }

  @Test
  void theReplyIsPublishedAndSomebodyElseAsksWhatCameOfIt() {
    String number = rated.badly();
    submit(number, "contact", "machao", Map.of("matter", "complex", "reason", "已电话联系，需调取录像"));
    Task verify = product.awaitTask(number, "verify");
    assertThat(form(verify)).containsEntry("contact", "已电话联系，需调取录像");
    assertThat(LocalDate.ofInstant(verify.getDueDate().toInstant().minusMillis(1), BEIJING))
        .isAfterOrEqualTo(TickingClock.today().plusDays(15));
    assertThatThrownBy(() -> submit(verify, "machao", Map.of("outcome", "verified", "reason", "属实")))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("reply");
    assertThat(rated.followUp(number).get("reply").isNull()).as("before it is published").isTrue();
    submit(verify, "machao", Map.of("outcome", "verified", "reason", "录像属实", "reply", "已改用一次性告知单"));

    assertThat(rated.followUp(number).get("reply").asText()).isEqualTo("已改用一次性告知单");
    Task visit = product.awaitTask(number, "visit");
    assertThat(groups(visit)).containsExactly("government-office.supervisor");
    submit(visit, "humei", Map.of("answer", "solved", "reason", "满意"));
    assertThat(rated.followUp(number).get("state").asText()).isEqualTo("CLOSED");
    assertThat(rated.followUps(number)).isZero();
    assertThat(rated.told(number)).containsSubsequence("rated", "rating-contacted", "rating-replied", "rating-closed");
    assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(RatingVerbs.COMPANION, number))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("CLOSED");
  }

  @Test
  void anAppealIsJudgedByAnotherPersonAndOnlyThenLeavesTheRatingOutOfTheFigures() {
    String number = rated.badly();
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

    assertThat(rated.followUp(number).get("state").asText()).isEqualTo("EXCLUDED");
    assertThat(rated.followUp(number).get("exclusion").asText()).isEqualTo("评价内容与本件无关");
    assertThat(rated.rating("wangfang", number).get("level").asText()).as("the rating stays").isEqualTo("dissatisfied");
    assertThat(rated.told(number)).endsWith("rating-appealed", "rating-excluded");
    assertThat(figures().excluded()).isEqualTo(before.excluded() + 1);
    assertThat(figures().bad()).isEqualTo(before.bad() - 1);
    assertThat(figures().ended()).isEqualTo(before.ended());
  }

  @Test
  void anAppealThatIsRejectedCannotBeMadeAgain() {
    String number = rated.badly();
    submit(number, "contact", "machao", Map.of("matter", "simple", "reason", "已联系"));
    submit(number, "verify", "machao", Map.of("outcome", "appeal", "reason", "恶意评价"));
    submit(number, "review-appeal", "humei", Map.of("outcome", "rejected", "reason", "没有依据"));
    Task verify = product.awaitTask(number, "verify");

    assertThatThrownBy(() -> submit(verify, "machao", Map.of("outcome", "appeal", "reason", "再次申诉")))
        .isInstanceOf(BadUserRequestException.class).hasMessageContaining("an appeal is made once");
    submit(verify, "machao", Map.of("outcome", "not-verified", "reason", "未查到", "reply", "经核实，情况不属实"));
    assertThat(product.awaitTask(number, "visit")).isNotNull();
    assertThat(rated.told(number)).containsSubsequence("rating-appealed", "rating-appeal-rejected", "rating-replied");
  }

  private ServiceFigures figures() {
    return figures.of(YearMonth.from(TickingClock.today())).stream()
        .filter(each -> each.service().equals(Product.SERVICE)).findFirst().orElseThrow();
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
}

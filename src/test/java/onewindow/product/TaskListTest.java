package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Whose tasks stand in whose list. */
@WholeProduct
class TaskListTest {

  private static final String CLERKS = "public-security.clerk";
  private static final String APPROVERS = "public-security.approver";
  @Autowired Product product;
  @Autowired ProcessEngine engine;
  @Autowired TestRestTemplate http;
  private Task review;

  @BeforeEach
  void anOpenReview() {
    review = product.awaitTask(
        product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows()), "review");
  }

  @AfterEach
  void signOut() {
    engine.getIdentityService().clearAuthentication();
  }

  @Test
  void aDeskSeesItsTasksAndNoOtherDeskDoes() {
    assertThat(listOf("liuyang", CLERKS)).contains(review.getId());
    assertThat(listOf("zhanghua", APPROVERS)).doesNotContain(review.getId());
    assertThat(listOf("somebody")).isEmpty();
  }

  @Test
  void whatAColleagueHasClaimedStaysInTheDesksList() {
    engine.getTaskService().setAssignee(review.getId(), "liuyang");

    assertThat(listOf("a colleague", CLERKS)).contains(review.getId());
    assertThat(listOf("zhanghua", APPROVERS)).doesNotContain(review.getId());
  }

  @Test
  void whatIsAssignedToSomebodyIsInTheirListWhateverTheirDesk() {
    engine.getTaskService().setAssignee(review.getId(), "zhanghua");

    assertThat(listOf("zhanghua", APPROVERS)).contains(review.getId());
  }

  @Test
  void aQueryThatAsksForMoreShowsNoMore() {
    engine.getIdentityService().setAuthentication("zhanghua", List.of(APPROVERS));

    assertThat(engine.getTaskService().createTaskQuery().taskCandidateGroup(CLERKS).count()).isZero();
    assertThat(engine.getTaskService().createTaskQuery().or().taskId(review.getId()).taskUnassigned().endOr().count())
        .isZero();
  }

  @Test
  void operatorsAndAdministratorsSeeEveryTask() {
    assertThat(tasksByRestOf("gaoxiang")).contains(review.getId());
    assertThat(tasksByRestOf("luobin")).contains(review.getId());
    assertThat(tasksByRestOf("zhanghua")).doesNotContain(review.getId());
  }

  private List<String> listOf(String user, String... groups) {
    engine.getIdentityService().setAuthentication(user, List.of(groups));
    List<String> listed = engine.getTaskService().createTaskQuery().list().stream().map(Task::getId).toList();
    assertThat(engine.getTaskService().createTaskQuery().count()).isEqualTo(listed.size());
    engine.getIdentityService().clearAuthentication();
    return listed;
  }

  private String tasksByRestOf(String user) {
    return http.withBasicAuth(user, user).getForObject("/engine-rest/task", String.class);
  }
}

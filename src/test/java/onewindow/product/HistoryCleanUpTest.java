package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import onewindow.cases.CaseStatus;
import onewindow.supervision.SupervisionBoard;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine's history goes when its time has come, and nothing of ours needs it. */
@WholeProduct
class HistoryCleanUpTest {

  private static final Duration KEPT = Duration.ofDays(1095);
  private static final List<String> HISTORY = List.of("act_hi_procinst", "act_hi_taskinst", "act_hi_identitylink",
      "act_hi_incident", "act_hi_op_log", "act_hi_job_log");

  @Autowired Product product;
  @Autowired HistoryService history;
  @Autowired SupervisionBoard board;
  @Autowired JdbcTemplate jdbc;

  @Test
  void whatEndedGoesWhenItsTimeIsOverAndWhatRunsStays() {
    String open = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    product.awaitTask(open, "review");
    String young = reviewed();
    String old = reviewed();
    List<String> ended = ended(old);
    List<String> kept = ended(young);
    assertThat(ended).allSatisfy(each -> assertThat(removal(each)).isEqualTo(Timestamp.from(
        jdbc.queryForObject("select end_time_ from act_hi_procinst where id_ = ?", Timestamp.class, each).toInstant()
            .plus(KEPT))));
    Map<?, ?> counts = board.counts(List.of(Product.SERVICE));
    Object entries = board.ledger(old);
    Object timeline = product.caseFile(old).timeline();

    ended.forEach(this::letItsTimeBeOver);
    history.cleanUpHistoryAsync(true);

    Product.await(() -> instances(old), List::isEmpty, "the history of " + old + " to be gone");
    assertThat(HISTORY).allSatisfy(table -> assertThat(rows(table, ended)).as(table).isZero());
    assertThat(instances(young)).isEqualTo(kept);
    assertThat(rows("act_hi_taskinst", kept)).isPositive();
    assertThat(instances(open)).isNotEmpty();
    assertThat((Object) board.counts(List.of(Product.SERVICE))).isEqualTo(counts);
    assertThat((Object) board.ledger(old)).isEqualTo(entries);
    assertThat((Object) product.caseFile(old).timeline()).isEqualTo(timeline);
  }

  @Test
  void itIsDueEveryNight() {
    assertThat(history.findHistoryCleanupJobs()).isNotEmpty()
        .allSatisfy(job -> assertThat(job.getDuedate()).isNotNull());
  }

  private String reviewed() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    Task review = product.awaitTask(number, "review");
    product.submitForm(review, "liuyang", Map.of("outcome", "approved", "reason", "医院补发证明，核对无误。"));
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    return number;
  }

  private List<String> ended(String number) {
    return Product.await(() -> instances(number), found -> !found.isEmpty() && found.stream()
        .noneMatch(each -> removal(each) == null), "every process of " + number + " to have ended");
  }

  private List<String> instances(String number) {
    return jdbc.queryForList("select id_ from act_hi_procinst where business_key_ = ? order by id_", String.class,
        number);
  }

  private Timestamp removal(String instance) {
    return jdbc.queryForObject("select removal_time_ from act_hi_procinst where id_ = ?", Timestamp.class, instance);
  }

  /** As three years later: the clock of the engine is everybody's, and the other tests would age with it. */
  private void letItsTimeBeOver(String instance) {
    HISTORY.forEach(table -> jdbc.update("update " + table + " set removal_time_ = removal_time_ - interval '2000 days'"
        + " where root_proc_inst_id_ = ?", instance));
  }

  private long rows(String table, List<String> instances) {
    return jdbc.queryForObject("select count(*) from " + table + " where root_proc_inst_id_ = any(?)", Long.class,
        (Object) instances.toArray(String[]::new));
  }
}

package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onewindow.cases.CaseStatus;
import onewindow.cases.Disclosures;
import onewindow.cases.TimelineEntry;
import onewindow.forms.FieldProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who reads full numbers, what for, and who learns of it. */
@WholeProduct
class DisclosuresTest {

  private static final String HER_ID = Families.WANG_FANG.idNumber();
  @Autowired Product product;
  @Autowired Disclosures disclosures;
  @Autowired JdbcTemplate jdbc;
  @LocalServerPort int port;
  private String number;
  private String task;

  @BeforeEach
  void anOpenReview() {
    number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    task = product.awaitTask(number, "review").getId();
  }

  @Test
  void onePurposeOpensTheNumbersOfOneTaskForOneClerk() {
    Map<String, Object> entered = product.caseFile(number).application();
    assertThat(fileSeenBy("liuyang")).contains("王*", "李*安", "汉族").doesNotContain(List.of("motherName", "motherIdNumber",
        "fatherName", "childName", "childBirthDate", "contactPhone", "birthCertificateNumber").stream()
        .map(entered::get).map(String::valueOf).toList());

    assertThat(disclosures.open(number, task, "liuyang", "CONTACT", "")).isEmpty();

    assertThat(fileSeenBy("liuyang")).contains(HER_ID);
    assertThat(disclosures.isOpen(task, "a colleague")).isFalse();
    assertThat(disclosures.isOpen("another task", "liuyang")).isFalse();
  }

  @Test
  void thePeopleOfTheCaseReadWhatForInItsTimeline() {
    disclosures.open(number, task, "liuyang", "CONTACT", "");
    disclosures.open(number, task, "liuyang", "IDENTITY", "");

    assertThat(shown()).singleElement().satisfies(line -> {
      assertThat(line.parameters()).containsEntry("purpose", "CONTACT");
      assertThat(line.actor()).isEqualTo("liuyang");
    });
    String page = new String(FileClient.of(port, "wangfang").get("/cases/" + number + "?lang=zh").body(), UTF_8);
    assertThat(page).contains("用途：联系当事人").doesNotContain("liuyang");
  }

  @Test
  void whatTheClerkWroteIsKeptSealed() {
    assertThat(disclosures.open(number, task, "liuyang", "OTHER", " 医院要求核对 ")).isEmpty();

    byte[] kept = jdbc.queryForObject("select remark from disclosure where task = ?", byte[].class, task);
    assertThat(new String(kept, UTF_8)).doesNotContain("医院");
    assertThat(kept.length).isGreaterThan("医院要求核对".getBytes(UTF_8).length);
  }

  @ParameterizedTest
  @CsvSource({"'', '', purpose", "CURIOSITY, '', purpose", "OTHER, ' ', remark"})
  void aPurposeThatIsNoneOpensNothing(String purpose, String remark, String field) {
    List<FieldProblem> problems = disclosures.open(number, task, "liuyang", purpose, remark);

    assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.field()).isEqualTo(field));
    assertThat(disclosures.isOpen(task, "liuyang")).isFalse();
    assertThat(shown()).isEmpty();
  }

  @Test
  void aRemarkThatIsTooLongIsRefusedAndNothingIsShown() {
    assertThat(disclosures.open(number, task, "liuyang", "CONTACT", "长".repeat(201))).singleElement()
        .satisfies(problem -> assertThat(problem.found().zh()).contains("201"));
    assertThat(disclosures.isOpen(task, "liuyang")).isFalse();
  }

  @Test
  void theNumbersOfADecidedCaseAreClosedWithItsTask() {
    disclosures.open(number, task, "liuyang", "CONTACT", "");
    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        Map.of("outcome", "approved", "reason", "医院补发证明，核对无误。"));

    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(FileClient.of(port, "liuyang").get("/clerk/tasks/" + task + "/case-file").statusCode()).isEqualTo(404);
  }

  private String fileSeenBy(String clerk) {
    return new String(FileClient.of(port, clerk).get("/clerk/tasks/" + task + "/case-file").body(), UTF_8);
  }

  private List<TimelineEntry> shown() {
    return product.caseFile(number).timeline().stream().filter(line -> line.code().equals("numbers-shown")).toList();
  }
}

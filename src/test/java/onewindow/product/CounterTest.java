package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static onewindow.product.Families.LI_QIANG;
import static onewindow.product.Families.WANG_FANG;
import static onewindow.product.Families.WU_JING;
import static onewindow.product.Families.ZHAO_MIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onewindow.cases.Applicant;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.Channel;
import onewindow.cases.Finding;
import onewindow.cases.PartyAnswer;
import onewindow.cases.PartyRequests;
import onewindow.cases.Submission;
import onewindow.cases.TimelineEntry;
import onewindow.sandbox.AskedQuestions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A clerk takes applications for people at the window, over HTTP. */
@WholeProduct
class CounterTest {

  private static final String MATERIAL = "birth-certificate";
  private static final Applicant NOBODY_WITH_AN_ACCOUNT = new Applicant("341502199001011212", "李铭");
  @LocalServerPort int port;
  @Autowired Product product;
  @Autowired PartyRequests requests;
  @Autowired AskedQuestions asked;
  @Autowired JdbcTemplate jdbc;
  private CounterClient clerk;

  @BeforeEach
  void openTheWindow() {
    clerk = CounterClient.of(port, "liuyang");
  }

  @Test
  void whoeverSignedAtTheWindowHasConfirmedAndTheCaseGoesItsWay() {
    String number = clerk.taken(WANG_FANG, aFamily(), "mother", "father");

    CaseRecord issued = product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    assertThat(issued.channel()).isEqualTo(Channel.COUNTER);
    assertThat(issued.takenBy()).isEqualTo("liuyang");
    assertThat(issued.parties()).hasSize(2).allSatisfy(party -> {
      assertThat(party.confirmedBy()).isEqualTo("clerk:liuyang");
      assertThat(party.confirmedAt()).isEqualTo(issued.summary().submittedAt());
    });
    TimelineEntry submitted = issued.timeline().get(0);
    assertThat(submitted.actor()).isEqualTo("clerk:liuyang");
    assertThat(submitted.parameters()).containsEntry("channel", "COUNTER").containsEntry("clerk", "liuyang")
        .containsEntry("signed", "father,mother");
  }

  @Test
  void whoeverDidNotSignIsWaitedForInThePortal() {
    String number = clerk.taken(WANG_FANG, aFamily(), "mother");

    assertThat(product.caseFile(number).parties()).filteredOn(party -> !party.isConfirmed())
        .extracting(party -> party.role()).containsExactly("father");
    assertThat(asked.ofCase(number)).isEmpty();
    requests.confirm(number, LI_QIANG.idNumber());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
  }

  @Test
  void theApplicantIsThePersonAtTheWindowAndMayWithdraw() {
    String number = clerk.taken(WANG_FANG, aFamily(), "mother");

    assertThat(requests.withdraw(number, LI_QIANG.idNumber())).isInstanceOf(PartyAnswer.Refused.class);
    assertThat(requests.withdraw(number, WANG_FANG.idNumber())).isInstanceOf(PartyAnswer.Done.class);
  }

  @Test
  void nobodyAtTheWindowNeedsAnAccount() {
    Map<String, Object> form = aFamily();
    form.putAll(Map.of("fatherName", NOBODY_WITH_AN_ACCOUNT.name(), "fatherIdNumber", NOBODY_WITH_AN_ACCOUNT.idNumber()));

    assertThat(product.submit(WANG_FANG, key(), form)).as("in the portal").isInstanceOf(Submission.Refused.class);
    String number = clerk.taken(NOBODY_WITH_AN_ACCOUNT, form, "mother", "father");
    assertThat(product.caseFile(number).parties()).filteredOn(party -> party.applicant())
        .extracting(party -> party.role()).containsExactly("father");
  }

  @ParameterizedTest
  @EnumSource(names = {"COUNTER", "GRID_WORKER", "HOTLINE", "UNRESOLVED_WINDOW"})
  void theChannelIsKeptOnTheCase(Channel channel) {
    Map<String, Object> body = body(WANG_FANG, aFamily(), "mother");
    body.put("channel", channel.name());

    String number = FileClient.json(clerk.take(key(), body)).get("caseNumber").asText();
    assertThat(product.caseFile(number).channel()).isEqualTo(channel);
  }

  @Test
  void aFileThatTheClerkStagesIsThePersonsAndGoesWithTheCase() {
    String hers = clerk.staged(WANG_FANG, MATERIAL, "证明.pdf", Papers.pdf(2000));
    String somebodyElses = clerk.staged(ZHAO_MIN, MATERIAL, "证明.pdf", Papers.pdf(2000));
    Map<String, Object> body = body(WANG_FANG, aFamily(), "mother");

    body.put("files", Map.of(MATERIAL, List.of(somebodyElses)));
    assertThat(fields(refused(422, clerk.take(key(), body)))).containsExactly("files." + MATERIAL);
    body.put("files", Map.of(MATERIAL, List.of(hers)));
    HttpResponse<byte[]> answer = clerk.take(key(), body);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(new String(clerk.http().get(receipt(answer)).body(), UTF_8)).contains("证明.pdf");
    assertThat(clerk.remove(ZHAO_MIN, MATERIAL, somebodyElses).statusCode()).isEqualTo(204);
  }

  @Test
  void theReceiptIsForTheClerkWhoTookTheApplication() {
    HttpResponse<byte[]> answer = clerk.take(key(), body(WANG_FANG, aFamily(), "mother"));
    String number = FileClient.json(answer).get("caseNumber").asText();

    assertThat(new String(clerk.http().get(receipt(answer) + "?lang=en").body(), UTF_8))
        .contains(number, WANG_FANG.name(), "at a service window", "liuyang", "Waiting for the father")
        .doesNotContain(WANG_FANG.idNumber());
    assertThat(FileClient.of(port, "wangfang").get(receipt(answer)).statusCode()).isEqualTo(403);
    String hers = product.handInUnconfirmed(WANG_FANG, aFamily());
    assertThat(clerk.http().get("/clerk/receipts/" + hers).statusCode()).as("not taken by the clerk").isEqualTo(404);
  }

  @Test
  void theCaseFileInTasklistSaysWhoTookIt() {
    String number = clerk.taken(WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows(), "mother", "father");
    String task = product.awaitTask(number, "review").getId();

    assertThat(new String(clerk.http().get("/clerk/tasks/" + task + "/case-file?lang=en").body(), UTF_8))
        .contains("Taken by", "liuyang", "at a service window", "Signatures seen at the window");
  }

  @Test
  void theSameKeyTwiceIsOneCaseAndWithOtherSignaturesItIsRefused() {
    Map<String, Object> form = aFamily();
    String key = key();

    HttpResponse<byte[]> first = clerk.take(key, body(WANG_FANG, form, "mother"));
    HttpResponse<byte[]> second = clerk.take(key, body(WANG_FANG, form, "mother"));
    HttpResponse<byte[]> other = clerk.take(key, body(WANG_FANG, form, "mother", "father"));

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(FileClient.json(second).get("caseNumber")).isEqualTo(FileClient.json(first).get("caseNumber"));
    assertThat(refused(422, other).get("type").asText()).endsWith("key-reused");
  }

  @ParameterizedTest
  @CsvSource({
      "idNumber, 340102199001011234, idNumber, check character",
      "idNumber, '', idNumber, nothing",
      "idNumber, 34150219850412111X, idNumber, the clerk's own",
      "name, Wang, name, other characters",
      "channel, PORTAL, channel, PORTAL",
      "channel, TELEPATHY, channel, TELEPATHY"})
  void whatIsWrongAtTheWindowIsNamed(String what, String value, String field, String found) {
    Map<String, Object> body = body(WANG_FANG, aFamily(), "mother");
    Map<String, Object> person = new LinkedHashMap<>(Map.of("name", WANG_FANG.name(), "idNumber", WANG_FANG.idNumber()));
    (what.equals("channel") ? body : person).put(what, value);
    if (!what.equals("channel")) {
      body.put("person", person);
    }
    long before = cases();

    JsonNode problem = refused(422, clerk.take(key(), body)).get("problems").get(0);

    assertThat(problem.get("field").asText()).isEqualTo(field);
    assertThat(problem.get("expected").asText()).isNotBlank();
    assertThat(problem.get("found").asText()).contains(found);
    assertThat(cases()).isEqualTo(before);
  }

  @Test
  void anEmptyBodyIsToldEverythingThatIsMissing() {
    assertThat(fields(refused(422, clerk.take(key(), Map.of()))))
        .containsExactly("service", "form", "name", "idNumber", "channel");
  }

  @Test
  void somebodyWhomTheFormDoesNotNameCannotApply() {
    JsonNode problem = refused(422, clerk.take(key(), body(ZHAO_MIN, aFamily(), "mother"))).get("problems").get(0);

    assertThat(problem.get("expected").asText()).contains("mother or father");
    assertThat(problem.get("found").asText()).contains("the person at the window");
  }

  @Test
  void anotherNameThanOnTheIdCardIsRefused() {
    Applicant renamed = new Applicant(WANG_FANG.idNumber(), "王芬");

    JsonNode problem = refused(422, clerk.take(key(), body(renamed, aFamily(), "mother"))).get("problems").get(0);
    assertThat(problem.get("field").asText()).isEqualTo("motherName");
    assertThat(problem.get("expected").asText()).contains("ID card");
  }

  @ParameterizedTest
  @CsvSource({"'', the signature of the person at the window", "father, the signature of the person at the window",
      "mother grandmother, signatures of the people whom the form names"})
  void theApplicantMustHaveSignedAndNobodyUnnamedCan(String signed, String expected) {
    String[] roles = signed.isEmpty() ? new String[0] : signed.split(" ");

    JsonNode problem = refused(422, clerk.take(key(), body(WANG_FANG, aFamily(), roles))).get("problems").get(0);

    assertThat(problem.get("field").asText()).isEqualTo("signed");
    assertThat(problem.get("expected").asText()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"wangfang, 403", "zhanghua, 403"})
  void onlyClerksTakeApplications(String username, int status) {
    CounterClient other = CounterClient.of(port, username);
    long before = cases();

    refused(status, other.take(key(), body(WANG_FANG, aFamily(), "mother")));
    assertThat(other.stage(WANG_FANG, MATERIAL, "a.pdf", Papers.pdf(100)).statusCode()).isEqualTo(status);
    assertThat(other.http().get("/clerk/services").statusCode()).isEqualTo(status);
    assertThat(other.http().get("/clerk/services/newborn-registration/apply").statusCode()).isEqualTo(status);
    assertThat(cases()).isEqualTo(before);
  }

  @Test
  void aFileForNobodyIsRefused() {
    JsonNode problem = refused(400,
        clerk.stage(new Applicant("123", "某人"), MATERIAL, "a.pdf", Papers.pdf(100))).get("problems").get(0);
    assertThat(problem.get("field").asText()).isEqualTo("Applicant-Id-Number");
    assertThat(problem.get("found").asText()).contains("wrong length");
  }

  @Test
  void aCommitmentOfAParentWhoHasNotSignedHoldsNothingUp() {
    Map<String, Object> form = aFamily();
    form.put("commitmentBy", "father");
    form.put("commitments", List.of("marriage-certificate"));

    String number = clerk.taken(WANG_FANG, form, "mother");
    assertThat(asked.ofCase(number)).as("he is waited for, in his own account").isEmpty();
    assertThat(product.caseFile(number).summary().status()).isEqualTo(CaseStatus.SUBMITTED);
  }

  @Test
  void aCommitmentInTheNameOfSomebodyWhoIsNotThereIsFoundToBeByProxy() {
    Map<String, Object> form = Families.anUnmarriedMother();
    form.put("birthCertificateNumber", "Z98%07d".formatted(System.nanoTime() / 1000 % 9_000_000));
    form.put("commitmentBy", "father");
    form.put("commitments", List.of("household-book"));

    String number = clerk.taken(WU_JING, form, "mother");
    CaseRecord waiting = Product.await(() -> product.caseFile(number),
        file -> file.summary().status() == CaseStatus.REVIEWING, "a case that waits for a clerk");
    assertThat(waiting.ruling().findings()).extracting(Finding::code).contains("commitment-by-proxy");
  }

  private static Map<String, Object> aFamily() {
    return Families.aMarriedFamilyWithFamilyHouseholds();
  }

  private static Map<String, Object> body(Applicant person, Map<String, Object> form, String... signed) {
    return CounterClient.body(person, form, signed);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static String receipt(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static JsonNode refused(int status, HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(status);
    return FileClient.json(answer);
  }

  private static List<String> fields(JsonNode problem) {
    return problem.get("problems").findValuesAsText("field");
  }

  private long cases() {
    return jdbc.queryForObject("select count(*) from case_file", Long.class);
  }
}

package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import onewindow.cases.CaseRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that people and programs get wrong, over HTTP: a clear 4xx, nothing half-stored. */
@WholeProduct
class BadInputTest {

  private static final Object MISSING = new Object();
  @Autowired TestRestTemplate http;
  @Autowired JdbcTemplate jdbc;
  @Autowired ObjectMapper json;
  @Autowired Product product;

  static Stream<Arguments> wrongFields() {
    return Stream.of(
        Arguments.of("an ID number whose check digit is wrong", "motherIdNumber", "340102199001011234"),
        Arguments.of("an ID number of 17 digits", "fatherIdNumber", "34150319900812301"),
        Arguments.of("an ID number with a birth date that never was", "fatherIdNumber", "341503199002303016"),
        Arguments.of("a date that does not exist", "childBirthDate", "2026-02-30"),
        Arguments.of("a date that is no date", "childBirthDate", "yesterday"),
        Arguments.of("a birth in the future", "childBirthDate", Families.today().plusDays(1).toString()),
        Arguments.of("an area nobody knows", "registrationArea", "999999"),
        Arguments.of("Latin letters in a name", "childName", "Li An"),
        Arguments.of("a character outside the table of standard characters", "childName", "李㐀"),
        Arguments.of("a missing field", "childName", MISSING),
        Arguments.of("a number where a text belongs", "childName", 7),
        Arguments.of("a field nobody asked for", "isAdmin", true),
        Arguments.of("consent that was not given", "dataConsent", false),
        Arguments.of("a second parent who is left out", "fatherIdNumber", MISSING),
        Arguments.of("a second parent who is not there", "fatherIdNumber", "341523200001010006"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongFields")
  void isRefusedNamingTheField(String what, String field, Object value) throws Exception {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    if (value == MISSING) {
      form.remove(field);
    } else {
      form.put(field, value);
    }
    long before = everythingStored();

    ResponseEntity<String> answer = post(form, Product.SERVICE);

    assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(422);
    JsonNode problem = json.readTree(answer.getBody()).get("problems").get(0);
    assertThat(problem.get("field").asText()).isEqualTo(field);
    assertThat(problem.get("expected").asText()).isNotBlank();
    assertThat(problem.get("found").asText()).isNotBlank();
    assertThat(everythingStored()).isEqualTo(before);
  }

  @Test
  void aTextOfTenMegabytesIsTooLarge() {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    form.put("childName", "安".repeat(3_500_000));
    long before = everythingStored();

    assertThat(post(form, Product.SERVICE).getStatusCode().value()).isEqualTo(413);
    assertThat(everythingStored()).isEqualTo(before);
  }

  @Test
  void aServiceThatDoesNotExistIsNotFound() {
    assertThat(post(Families.aMarriedFamilyWithFamilyHouseholds(), "moon-registration").getStatusCode().value())
        .isEqualTo(404);
  }

  @Test
  void somebodyElsesCaseIsNotThere() {
    String number = product.handIn(Families.WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());

    assertThat(get("wangfang", number).getStatusCode().value()).isEqualTo(200);
    ResponseEntity<String> stranger = get("zhaomin", number);
    assertThat(stranger.getStatusCode().value()).isEqualTo(404);
    assertThat(stranger.getBody().replace(number, "")).isEqualTo(get("zhaomin", "LA0").getBody().replace("LA0", ""));
  }

  @Test
  void theSameSubmissionTwiceIsOneCaseOverHttpToo() throws Exception {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    String key = UUID.randomUUID().toString();

    ResponseEntity<String> first = post(form, Product.SERVICE, key);
    ResponseEntity<String> second = post(form, Product.SERVICE, key);

    assertThat(first.getStatusCode().value()).isEqualTo(201);
    assertThat(second.getStatusCode().value()).isEqualTo(200);
    assertThat(json.readTree(second.getBody()).get("caseNumber"))
        .isEqualTo(json.readTree(first.getBody()).get("caseNumber"));
  }

  @Test
  void aCitizenNeverReachesTheEngine() {
    assertThat(http.withBasicAuth("wangfang", "wangfang").getForEntity("/engine-rest/task", String.class)
        .getStatusCode().value()).isEqualTo(403);
    assertThat(http.withBasicAuth("liuyang", "liuyang").getForEntity("/engine-rest/task", String.class)
        .getStatusCode().value()).isEqualTo(200);
    assertThat(http.getForEntity("/engine-rest/task", String.class).getStatusCode().value()).isEqualTo(401);
  }

  @Test
  void aTaskCompletedPastItsFormIsABadRequestThatSaysWhatToDo() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    String task = product.awaitTask(number, "review").getId();

    ResponseEntity<String> answer = http.withBasicAuth("liuyang", "liuyang").postForEntity(
        "/engine-rest/task/" + task + "/complete", Map.of("variables", Map.of()), String.class);

    assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(400);
    assertThat(answer.getBody()).contains("completed by submitting its form").doesNotContain("Exception while");
    assertThat(product.awaitTask(number, "review").getId()).isEqualTo(task);
  }

  @Test
  void aTasksFormThatBreaksItsRulesIsABadRequestThatNamesTheField() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    String task = product.awaitTask(number, "review").getId();

    ResponseEntity<String> answer = http.withBasicAuth("liuyang", "liuyang").postForEntity("/engine-rest/task/" + task
        + "/submit-form", Map.of("variables", Map.of("outcome", Map.of("value", "approved"))), String.class);

    assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(400);
    assertThat(answer.getBody()).contains("reason").contains("expected").contains("found");
  }

  @Test
  void choicesAreTakenAsTasklistSendsThem() {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    String task = product.awaitTask(number, "review").getId();

    ResponseEntity<String> broken = submit(task, "liuyang", supplement("[\"birth-certificate\""));
    ResponseEntity<String> unknown = submit(task, "liuyang", supplement("[\"dowry\"]"));
    ResponseEntity<String> good = submit(task, "liuyang", supplement("[\"birth-certificate\"]"));

    assertThat(broken.getStatusCode().value()).as(broken.getBody()).isEqualTo(400);
    assertThat(unknown.getStatusCode().value()).as(unknown.getBody()).isEqualTo(400);
    assertThat(good.getStatusCode().value()).as(good.getBody()).isEqualTo(204);
    assertThat(product.caseFile(number).supplement().items()).singleElement()
        .satisfies(item -> assertThat(item.material()).isEqualTo("birth-certificate"));
  }

  @Test
  void ofTwoClerksWhoDecideAtOnceOneDecidesAndTheOtherIsTold() throws Exception {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    String task = product.awaitTask(number, "review").getId();
    Map<String, Object> approval = Map.of("outcome", text("approved"), "reason", text("原件已核验"));
    Map<String, Object> refusal = Map.of("outcome", text("refused"), "ground", text("certificate-invalid"),
        "reason", text("证明不存在"));

    var other = CompletableFuture.supplyAsync(() -> submit(task, "liuyang", refusal));
    List<ResponseEntity<String>> answers = List.of(submit(task, "liuyang", approval), other.get());

    assertThat(answers).filteredOn(answer -> answer.getStatusCode().value() == 204).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.getStatusCode().is4xxClientError()).hasSize(1);
    CaseRecord file = Product.await(() -> product.caseFile(number), one -> one.summary().status().isFinal(), "the end");
    assertThat(file.timeline()).filteredOn(line -> line.code().startsWith("clerk-")).hasSize(1);
  }

  private static Map<String, Object> supplement(String materials) {
    return Map.of("outcome", text("supplement"), "materials", Map.of("value", materials, "type", "Json"),
        "reason", text("出生医学证明查无记录，请提供原件"));
  }

  private static Map<String, Object> text(String value) {
    return Map.of("value", value, "type", "String");
  }

  private ResponseEntity<String> submit(String task, String clerk, Map<String, Object> fields) {
    return http.withBasicAuth(clerk, clerk).postForEntity(
        "/engine-rest/task/" + task + "/submit-form", Map.of("variables", fields), String.class);
  }

  private ResponseEntity<String> post(Map<String, Object> form, String service) {
    return post(form, service, UUID.randomUUID().toString());
  }

  private ResponseEntity<String> post(Map<String, Object> form, String service, String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("Idempotency-Key", key);
    return http.withBasicAuth("wangfang", "wangfang").exchange("/api/cases", HttpMethod.POST,
        new HttpEntity<>(Map.of("service", service, "form", form), headers), String.class);
  }

  private ResponseEntity<String> get(String account, String number) {
    return http.withBasicAuth(account, account).getForEntity("/api/cases/" + number, String.class);
  }

  private long everythingStored() {
    return Stream.of("case_file", "case_party", "unique_value")
        .mapToLong(table -> jdbc.queryForObject("select count(*) from " + table, Long.class)).sum();
  }
}

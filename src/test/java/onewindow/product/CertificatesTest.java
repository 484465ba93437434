package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static onewindow.product.Families.LI_QIANG;
import static onewindow.product.Families.WANG_FANG;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import onewindow.cases.Applicant;
import onewindow.cases.CaseRecord;
import onewindow.cases.CaseStatus;
import onewindow.cases.Disclosures;
import onewindow.cases.Repairs;
import onewindow.certificates.SignedPdf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The document that proves itself: from the issue to whoever verifies it, and beyond its revocation. */
@WholeProduct
class CertificatesTest {

  /** No other test relies on a commitment of his: this one is recorded as false. */
  private static final Applicant CHENG_GANG = new Applicant("34152319860422277X", "程刚");
  private static final ObjectMapper JSON = new ObjectMapper();
  @LocalServerPort int port;
  @Autowired Product product;
  @Autowired CommittedCases committed;
  @Autowired Repairs repairs;
  @Autowired Disclosures disclosures;
  @Autowired JdbcTemplate jdbc;
  @Autowired TickingClock clock;
  private final HttpClient anybody = HttpClient.newHttpClient();

  @Test
  void whatWasIssuedIsReadSignedFoundByItsCodeAndVerifiedByAnybody() throws IOException {
    String number = issued();
    CaseRecord file = product.caseFile(number);
    byte[] pdf = downloaded("wangfang", number);

    String text = QrReader.text(pdf);
    assertThat(text).contains("户口登记通知单", "李安安", "六安市公安局", number,
            String.valueOf(file.result().get("idNumber")), String.valueOf(file.result().get("householdNumber")))
        .contains("341502********4529").doesNotContain(WANG_FANG.idNumber(), LI_QIANG.idNumber(), "{{");
    SignedPdf signed = SignedPdf.of(pdf);
    assertThat(signed.coversEverything()).isTrue();
    assertThat(signed.isIntact()).isTrue();

    URI leadsTo = URI.create(QrReader.code(pdf));
    assertThat(leadsTo.getPath()).isEqualTo("/verify");
    assertThat(leadsTo.getQuery()).as("what a server would log").isNull();
    Map<String, String> named = named(leadsTo);
    assertThat(text).contains(named.get("number"), named.get("code"));
    JsonNode answer = verified(named.get("number"), named.get("code"));
    assertThat(answer.get("state").asText()).isEqualTo("VALID");
    assertThat(answer.get("holder").asText()).isEqualTo("李*安");
    assertThat(answer.get("authority").asText()).isEqualTo("Lu'an Public Security Bureau");
    assertThat(answer.get("issuedOn").asText()).isEqualTo(TickingClock.today().toString());
    assertThat(answer.has("revokedOn")).isFalse();
    assertThat(answer.toString()).doesNotContain("李安安", String.valueOf(file.result().get("idNumber")), number);
    assertThat(verified(" " + named.get("number").toLowerCase(), named.get("code").replace("-", " "))).isEqualTo(answer);
  }

  @Test
  void aWrongCodeAndAnUnknownNumberAreOneAnswer() throws IOException {
    Map<String, String> mine = named(URI.create(QrReader.code(downloaded("wangfang", issued()))));
    Map<String, String> another = named(URI.create(QrReader.code(downloaded("wangfang", issued()))));

    JsonNode unknown = JSON.readTree("{\"state\": \"UNKNOWN\"}");
    assertThat(verified(mine.get("number"), another.get("code"))).isEqualTo(unknown);
    assertThat(verified("ZZ341502202611220000000X", mine.get("code"))).isEqualTo(unknown);
    assertThat(verified(mine.get("number"), "' or 1=1 --")).isEqualTo(unknown);
    HttpResponse<String> empty = ask("/api/certificates/verify", "application/json", "{\"number\": \"\"}");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("\"number\"", "\"code\"");
  }

  @Test
  void theFirstDownloadIsKeptSealedAndEveryOtherIsTheSameEvenAtTheSameMoment() {
    String number = issued();

    List<byte[]> together = Stream.of("wangfang", "liqiang", "wangfang", "liqiang")
        .map(who -> CompletableFuture.supplyAsync(() -> downloaded(who, number))).toList().stream()
        .map(CompletableFuture::join).toList();

    assertThat(together).allSatisfy(pdf -> assertThat(pdf).isEqualTo(together.get(0)));
    clock.tick(Duration.ofMinutes(1));
    assertThat(downloaded("liqiang", number)).isEqualTo(together.get(0));
    assertThat(product.caseFile(number).summary().status()).as("read, so delivered").isEqualTo(CaseStatus.DELIVERED);
    jdbc.queryForMap("select holder, pdf from certificate where case_number = ?", number).forEach((column, sealed) ->
        assertThat(new String((byte[]) sealed, UTF_8)).as(column).doesNotContain("%PDF", "李"));
  }

  @Test
  void onlyItsPeopleDownloadItAndClerksWhoToldWhatFor() {
    Map<String, Object> form = Families.aMarriedFamilyWithFamilyHouseholds();
    form.put("delivery", "pick-up");
    String number = product.handIn(WANG_FANG, form);
    String task = product.awaitTask(number, "hand-over").getId();
    String atTheDesk = "/clerk/tasks/" + task + "/certificate";

    HttpResponse<byte[]> others = FileClient.of(port, "zhaomin").get("/api/cases/" + number + "/certificate");
    assertThat(others.statusCode()).isEqualTo(404);
    assertThat(new String(others.body(), UTF_8)).contains("unknown-case");
    assertThat(FileClient.of(port, "liuyang").get("/api/cases/" + number + "/certificate").statusCode()).isEqualTo(404);
    assertThat(FileClient.of(port, "liuyang").get(atTheDesk).statusCode()).as("no purpose told").isEqualTo(404);
    disclosures.open(number, task, "liuyang", "IDENTITY", "");
    assertThat(FileClient.of(port, "liuyang").get(atTheDesk).body()).isEqualTo(downloaded("wangfang", number));
    assertThat(FileClient.of(port, "zhanghua").get(atTheDesk).statusCode()).as("another desk").isEqualTo(404);
    assertThat(FileClient.of(port, "zhaomin").get(atTheDesk).statusCode()).isEqualTo(403);
  }

  @Test
  void whatWasRevokedIsVerifiedAsSuchWithItsDayAndNotHandedOutAnyMore() throws IOException {
    String number = committed.issued(CHENG_GANG);
    Map<String, String> named = named(URI.create(QrReader.code(downloaded("wangfang", number))));
    assertThat(verified(named.get("number"), named.get("code")).get("state").asText()).isEqualTo("VALID");

    committed.judge(number, "check", "revoke", "双方未登记结婚。");
    product.awaitStatus(number, CaseStatus.REVOKED);
    repairs.repair(number, "已补办结婚登记", "liuyang", List.of("public-security.clerk"));

    JsonNode answer = verified(named.get("number"), named.get("code"));
    assertThat(answer.get("state").asText()).isEqualTo("REVOKED");
    assertThat(answer.get("revokedOn").asText()).isEqualTo(TickingClock.today().toString());
    assertThat(answer.get("issuedOn").asText()).isNotEmpty();
    assertThat(refusal("wangfang", number)).endsWith("unknown-certificate");
  }

  @Test
  void whatWouldSaySomethingElseThanWasIssuedIsNotPrinted() {
    String number = issued();
    jdbc.update("update certificate set facts_digest = '\\x00' where case_number = ?", number);

    assertThat(refusal("wangfang", number)).endsWith("failure");
    assertThat(jdbc.queryForObject("select pdf is null from certificate where case_number = ?", Boolean.class, number))
        .isTrue();
  }

  @Test
  void aCaseThatIsNotIssuedHasNone() {
    String number = product.handInUnconfirmed(WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());

    assertThat(refusal("wangfang", number)).endsWith("unknown-certificate");
  }

  @Test
  void whoAsksForTooManyThatThereAreNotWaitsAWhile() throws IOException {
    String number = issued();
    Map<String, String> named = named(URI.create(QrReader.code(downloaded("wangfang", number))));
    HttpResponse<String> refused = null;
    for (int n = 0; n <= 30; n++) {
      refused = ask(named.get("number"), "code " + n);
    }
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("too-many-attempts");
    long wait = Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow());
    assertThat(wait).isBetween(1L, 61L);
    assertThat(page("number=x&code=y").statusCode()).as("the page counts with it").isEqualTo(429);

    clock.tick(Duration.ofSeconds(wait));
    assertThat(verified(named.get("number"), named.get("code")).get("state").asText()).isEqualTo("VALID");
  }

  @Test
  void thePageAnswersWithoutAnAccountOrASessionAndTheApiIsDescribed() throws IOException {
    Map<String, String> named = named(URI.create(QrReader.code(downloaded("wangfang", issued()))));

    HttpResponse<String> page = page("number=" + named.get("number") + "&code=" + named.get("code"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("有效", "李*安", named.get("number")).doesNotContain(named.get("code"), "李安安");
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    JsonNode paths = FileClient.json(FileClient.of(port, "wangfang").get("/v3/api-docs")).get("paths");
    assertThat(paths.at("/~1api~1cases~1{number}~1certificate/get/responses/200/content").has("application/pdf")).isTrue();
    assertThat(paths.at("/~1api~1certificates~1verify/post/responses").has("429")).isTrue();
    assertThat(paths.at("/~1api~1certificates~1verify/post/responses").has("401")).as("public").isFalse();
  }

  private String issued() {
    String number = product.handIn(WANG_FANG, Families.aMarriedFamilyWithFamilyHouseholds());
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);
    return number;
  }

  private byte[] downloaded(String who, String number) {
    HttpResponse<byte[]> answer = FileClient.of(port, who).get("/api/cases/" + number + "/certificate");
    assertThat(answer.statusCode()).as(() -> new String(answer.body(), UTF_8)).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    return answer.body();
  }

  private String refusal(String who, String number) {
    return FileClient.json(FileClient.of(port, who).get("/api/cases/" + number + "/certificate")).get("type").asText();
  }

  private static Map<String, String> named(URI address) {
    Map<String, String> named = new HashMap<>();
    Stream.of(address.getFragment().split("&")).map(pair -> pair.split("=", 2))
        .forEach(pair -> named.put(pair[0], pair[1]));
    return named;
  }

  private JsonNode verified(String number, String code) throws IOException {
    HttpResponse<String> answer = ask(number, code);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> ask(String number, String code) throws IOException {
    return ask("/api/certificates/verify", "application/json",
        JSON.writeValueAsString(Map.of("number", number, "code", code)));
  }

  private HttpResponse<String> page(String form) {
    return ask("/verify", "application/x-www-form-urlencoded", form);
  }

  private HttpResponse<String> ask(String path, String type, String body) {
    try {
      return anybody.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
          .header("Content-Type", type).header("Accept-Language", "en").POST(BodyPublishers.ofString(body)).build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}

package onewindow.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onewindow.TestFork;
import onewindow.audit.AuditTrail;
import onewindow.audit.ExportVerifier;
import onewindow.audit.Verification;
import onewindow.cases.CaseStatus;
import onewindow.cases.Disclosures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Evidence of what people do and see over HTTP, from the act to the export that is verified elsewhere. */
@WholeProduct
class AuditTest {

  private static final Path KEY = Path.of("src/test/resources/test-audit.keys");
  private static final Path ANCHORS = TestFork.directory().resolve("anchors.jsonl");
  @LocalServerPort int port;
  @Autowired Product product;
  @Autowired Disclosures disclosures;
  @Autowired AuditTrail trail;
  @Autowired FlywayConnectionDetails owner;
  @Autowired JdbcTemplate jdbc;

  @Test
  void whoReadWhoComesOnADayStandsInTheTrail() {
    assertThat(FileClient.of(port, "tanglei").get("/clerk/appointments?day=2026-11-30").statusCode()).isEqualTo(200);

    assertThat(jdbc.queryForList("select actor, object, parameters::text from audit_record where action = ?",
        "place.visits-read")).anySatisfy(each -> assertThat(each).containsEntry("actor", "staff:tanglei")
            .extractingByKey("parameters").asString().contains("2026-11-30"));
  }

  @Test
  void whoDidAndSawWhatStandsInTheTrailAndThePersonLearnsWhoLooked() {
    FileClient mother = FileClient.of(port, "wangfang");
    Map<String, Object> form = Families.aFamilyWhoseCertificateNobodyKnows();
    String number = FileClient.json(mother.handIn(UUID.randomUUID().toString(), form, Map.of())).get("caseNumber").asText();
    product.confirm(number, Families.WANG_FANG, form);
    String task = product.awaitTask(number, "review").getId();
    FileClient clerk = FileClient.of(port, "liuyang");
    assertThat(clerk.get("/clerk/tasks/" + task + "/case-file").statusCode()).isEqualTo(200);
    disclosures.open(number, task, "liuyang", "CONTACT", "");
    product.submitForm(product.awaitTask(number, "review"), "liuyang",
        Map.of("outcome", "approved", "reason", "医院补发证明，核对无误。"));
    product.awaitStatus(number, CaseStatus.DONE_ISSUED);

    List<Map<String, Object>> records = jdbc.queryForList(
        "select action, actor, role, department, purpose, parameters::text from audit_record where object = ?", number);
    assertThat(records).anySatisfy(each -> assertThat(each).containsEntry("action", "case.submitted")
            .containsEntry("role", "citizen").extractingByKey("actor").asString().startsWith("person:"))
        .anySatisfy(each -> assertThat(each).containsEntry("action", "case.file-read")
            .containsEntry("actor", "staff:liuyang").containsEntry("department", "public-security")
            .containsEntry("purpose", "handling"))
        .anySatisfy(each -> assertThat(each).containsEntry("action", "case.numbers-shown")
            .containsEntry("purpose", "CONTACT"))
        .anySatisfy(each -> assertThat(each).containsEntry("action", "case.clerk-approved")
            .containsEntry("actor", "staff:liuyang"))
        .anySatisfy(each -> assertThat(each).containsEntry("action", "case.issued").containsEntry("actor", "system"));
    assertThat(records.toString()).doesNotContain(Families.WANG_FANG.idNumber(), "王芳", "李安安", "wangfang");

    String views = body(mother.get("/my-data/views?lang=zh"));
    assertThat(views).contains(number, "六安市公安局", "窗口工作人员", "用途：办理业务", "用途：联系当事人")
        .doesNotContain("liuyang", "刘洋");
    assertThat(body(FileClient.of(port, "zhaomin").get("/my-data/views"))).doesNotContain(number);
  }

  @Test
  void anAuditorSearchesByPersonAndThatIsKeptToo() {
    FileClient mother = FileClient.of(port, "wangfang");
    String number = FileClient.json(mother.handIn(UUID.randomUUID().toString(),
        Families.aMarriedFamilyWithFamilyHouseholds(), Map.of())).get("caseNumber").asText();
    FileClient auditor = FileClient.of(port, "zhengjie");

    String found = body(auditor.get("/audit?lang=zh&action=case&actor=" + Families.WANG_FANG.idNumber()));
    assertThat(found).as("found by the number of whoever handed it in").contains("已提交申请", number);
    assertThat(body(auditor.get("/audit?lang=en&action=audit&actor=zhengjie"))).contains("Searched the audit records")
        .doesNotContain(Families.WANG_FANG.idNumber());
    assertThat(mother.get("/audit").statusCode()).isEqualTo(403);
    assertThat(FileClient.of(port, "humei").get("/audit/export").statusCode()).isEqualTo(403);
    assertThat(body(auditor.get("/audit?lang=en&from=yesterday"))).contains("a day such as");
  }

  @Test
  void theExportOfTheRealChainIsVerifiedOfflineUpToItsAnchor(@TempDir Path directory) throws IOException {
    Product.await(trail::state, state -> state.waiting() == 0 && state.anchored() == state.last(), "all of it anchored");
    Path export = directory.resolve("export.jsonl");
    Files.write(export, FileClient.of(port, "zhengjie").get("/audit/export").body());
    AuditTrail.State state = trail.state();

    Verification sound = ExportVerifier.verify(export, List.of(ANCHORS), state.publicKey(), KEY);
    assertThat(sound.text()).contains("Sound: positions 1–");
    assertThat(sound.isSound()).isTrue();
    assertThat(sound.anchored()).isGreaterThan(0);
    List<String> lines = Files.readAllLines(export);
    lines.set(7, lines.get(7).replaceFirst("\"result\":\"\\w+\"", "\"result\":\"other\""));
    Files.write(export, lines);
    assertThat(ExportVerifier.verify(export, List.of(ANCHORS), state.publicKey(), KEY).finding()).get()
        .satisfies(finding -> assertThat(finding.position()).isEqualTo(7));
  }

  @Test
  void whatCannotBeRecordedIsNotDoneAndNotShown() throws SQLException {
    String number = product.handIn(Families.WANG_FANG, Families.aFamilyWhoseCertificateNobodyKnows());
    String task = product.awaitTask(number, "review").getId();
    long before = cases();
    asOwner("revoke insert on audit_record from onewindow_app");
    try {
      HttpResponse<byte[]> refused = FileClient.of(port, "wangfang").handIn(UUID.randomUUID().toString(),
          Families.aMarriedFamilyWithFamilyHouseholds(), Map.of());
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(body(refused)).contains("urn:onewindow:problem:not-recorded", "nothing was done");
      HttpResponse<byte[]> page = FileClient.of(port, "liuyang").get("/clerk/tasks/" + task + "/case-file?lang=zh");
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(body(page)).contains("审计记录无法写入").doesNotContain("王");
      HttpResponse<byte[]> signIn = FileClient.of(port, "liuyang").get("/audit");
      assertThat(signIn.statusCode()).as("nothing to record, nothing refused").isEqualTo(403);
    } finally {
      asOwner("grant insert on audit_record to onewindow_app");
    }
    assertThat(cases()).isEqualTo(before);
  }

  @Test
  void whoSignsInAndWhoIsRefusedIsKept() throws IOException, InterruptedException {
    HttpClient browser = HttpClient.newBuilder().cookieHandler(new java.net.CookieManager()).build();
    signIn(browser, "machao", "guessed");
    signIn(browser, "a secret typed into the wrong field", "x");
    assertThat(signIn(browser, "machao", "machao")).doesNotContain("sign-in");

    List<Map<String, Object>> kept = jdbc.queryForList("select result, actor, parameters::text from audit_record"
        + " where action = 'sign-in' order by at desc, id desc limit 3");
    assertThat(kept.get(0)).containsEntry("result", "done").containsEntry("actor", "staff:machao");
    assertThat(kept.get(1).get("actor").toString()).startsWith("unknown:").doesNotContain("secret");
    assertThat(kept.get(2)).containsEntry("result", "refused").containsEntry("actor", "staff:machao");
    assertThat(kept.get(2).get("parameters").toString()).contains("bad-credentials");
  }

  private String signIn(HttpClient browser, String username, String password) throws IOException, InterruptedException {
    var page = java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + port + "/sign-in"));
    String html = browser.send(page.GET().build(), HttpResponse.BodyHandlers.ofString()).body();
    String token = html.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    String form = "username=" + java.net.URLEncoder.encode(username, UTF_8) + "&password=" + password + "&_csrf=" + token;
    return browser.send(page.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form))
        .build(), HttpResponse.BodyHandlers.discarding()).headers().firstValue("Location").orElse("");
  }

  private long cases() {
    return jdbc.queryForObject("select count(*) from case_file", Long.class);
  }

  private void asOwner(String statement) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
      connection.createStatement().execute(statement);
    }
  }

  private static String body(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8);
  }
}

package onewindow.portal;

import static com.jayway.jsonpath.JsonPath.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
@ExtendWith(OutputCaptureExtension.class)
class ApiProblemsTest {

  private static final int TEN_MEGABYTES = 10 << 20;

  @LocalServerPort
  private int port;

  private ApiClient fang;

  @BeforeEach
  void start() {
    fang = ApiClient.at(port).as("wangfang");
  }

  @Test
  void anUnknownAddressIsAProblemToo() {
    expect(fang.get("/api/nothing"), 404, "not-found");
    expect(fang.get("/api"), 404, "not-found");
    expect(ApiClient.at(port).get("/api/nothing"), 404, "not-found");
    assertThat((String) read(fang.get("/api/nothing?x=1").body(), "$.instance")).isEqualTo("/api/nothing");
  }

  @Test
  void aWrongMethodIsToldWhichAreRight() {
    var answer = fang.send("DELETE", "/api/cases", BodyPublishers.noBody());

    expect(answer, 405, "method");
    assertThat(answer.headers().firstValue("Allow")).hasValueSatisfying(
        allowed -> assertThat(allowed).contains("GET").contains("POST"));
  }

  @Test
  void aFormatThatWeDoNotSpeakIsNotAcceptable() {
    expect(fang.with("Accept", "application/xml").get("/api/cases"), 406, "not-acceptable");
    expect(fang.with("Accept", "text/html").get("/api/cases/LA1"), 406, "not-acceptable");
  }

  @Test
  void aBodyOfAnotherTypeIsNotSupported() {
    var sent = fang.with(ClientKey.HEADER, "first-key");

    expect(sent.with("Content-Type", "text/xml").send("POST", "/api/cases", BodyPublishers.ofString("<a/>")),
        415, "media-type");
    expect(sent.send("POST", "/api/cases", BodyPublishers.ofString("{}")), 415, "media-type");
    expect(sent.postForm("/api/cases", "service=library-card"), 415, "media-type");
  }

  @Test
  void aProblemSpeaksTheReadersLanguage() {
    assertThat((String) read(fang.get("/api/nothing").body(), "$.title")).isEqualTo("地址不存在");
    assertThat((String) read(fang.get("/api/nothing?lang=en").body(), "$.title")).isEqualTo("No such address");
  }

  @Test
  void aTooLargeBodyIsRefusedByTheSizeItTells() {
    expect(fang.submit("first-key", "\"" + "长".repeat(TEN_MEGABYTES / 3) + "\""), 413, "too-large");
  }

  @Test
  void aTooLargeBodyThatTellsNoSizeIsRefusedAsWell() {
    byte[] body = ("\"" + "x".repeat(TEN_MEGABYTES) + "\"").getBytes();
    var answer = fang.with(ClientKey.HEADER, "first-key").with("Content-Type", "application/json")
        .send("POST", "/api/cases", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

    expect(answer, 413, "too-large");
  }

  @Test
  void noWayToWriteTheAddressLeadsPastTheLimit() {
    String large = "\"" + "x".repeat(2 << 20) + "\"";
    expect(fang.with(ClientKey.HEADER, "first-key").post("/%61pi/c%61ses", large), 413, "too-large");
  }

  @Test
  void aTechnicalFailureShowsANumberThatTheLogExplains(CapturedOutput log) {
    var answer = fang.submit("crash-key", "{\"service\":\"library-card\",\"form\":{\"reader\":\"crash\"}}");

    expect(answer, 500, "failure");
    assertThat(answer.body()).doesNotContain("secret_table").doesNotContain("Exception").doesNotContain("onewindow.");
    assertThat(log).contains("Incident " + read(answer.body(), "$.incident")).contains("secret_table");
  }

  @Test
  void whoeverIsNotOfTheApiGetsAPage() {
    var answer = ApiClient.at(port).get("/services/nothing");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
        type -> assertThat(type).startsWith("text/html"));
    assertThat(ApiClient.at(port).get("/error").statusCode()).isEqualTo(404);
  }

  private static void expect(HttpResponse<String> answer, int status, String kind) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat((String) read(answer.body(), "$.type")).isEqualTo("urn:onewindow:problem:" + kind);
    assertThat((int) read(answer.body(), "$.status")).isEqualTo(status);
  }
}

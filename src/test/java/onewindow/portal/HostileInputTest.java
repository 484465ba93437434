package onewindow.portal;

import static com.jayway.jsonpath.JsonPath.read;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class HostileInputTest {

  private static final String CARD = "{\"service\":\"library-card\",\"form\":%s}";

  @LocalServerPort
  private int port;

  @Autowired
  private InMemoryCases cases;

  private ApiClient fang;

  @BeforeEach
  void start() {
    cases.clear();
    fang = ApiClient.at(port).as("wangfang").with(ClientKey.HEADER, "hostile-key");
  }

  /** Whatever is sent, and wherever. */
  static Stream<Arguments> bodies() {
    return Stream.of(
        body(400, "nothing", ""),
        body(400, "blanks", "   \n\t "),
        body(400, "null", "null"),
        body(400, "a text", "\"text\""),
        body(400, "a number", "42"),
        body(400, "a truth", "true"),
        body(400, "a list", "[]"),
        body(400, "a list of objects", "[{\"service\":\"library-card\"}]"),
        body(400, "a brace", "{"),
        body(400, "an unfinished field", "{\"service\":\"library-"),
        body(400, "an unfinished escape", "{\"service\":\"\\u12\"}"),
        body(400, "an unknown escape", "{\"service\":\"\\q\"}"),
        body(400, "a raw line break in a text", "{\"service\":\"a\nb\"}"),
        body(400, "single quotes", "{'service':'library-card'}"),
        body(400, "no quotes", "{service:1}"),
        body(400, "a comment", "/* hello */ {}"),
        body(400, "a comma too many", "{\"service\":\"library-card\",}"),
        body(400, "something behind", "{} {}"),
        body(400, "rubbish behind", CARD.formatted("{\"readerId\":\"1\"}") + " x"),
        body(400, "not a number", CARD.formatted("{\"readerId\":NaN}")),
        body(400, "an infinite number", CARD.formatted("{\"readerId\":-Infinity}")),
        body(400, "a leading zero", CARD.formatted("{\"readerId\":007}")),
        body(400, "a number of 2000 digits", CARD.formatted("{\"readerId\":" + "9".repeat(2000) + "}")),
        body(422, "a number beyond all bounds", CARD.formatted("{\"readerId\":1e999999999}")),
        body(400, "a field twice", "{\"service\":\"library-card\",\"service\":\"other\",\"form\":{}}"),
        body(400, "a form field twice", CARD.formatted("{\"readerId\":\"1\",\"readerId\":\"2\"}")),
        body(400, "an escaped field twice", CARD.formatted("{\"readerId\":\"1\",\"\\u0072eaderId\":\"2\"}")),
        body(400, "a field of nobody's", "{\"service\":\"library-card\",\"form\":{},\"status\":\"DONE_ISSUED\"}"),
        body(400, "a form that is a text", CARD.formatted("\"x\"")),
        body(400, "a form that is a list", CARD.formatted("[1]")),
        body(400, "a service that is an object", "{\"service\":{\"$ne\":1},\"form\":{}}"),
        body(404, "a service that is a number", "{\"service\":5,\"form\":{}}"),
        body(404, "a service that is a path", "{\"service\":\"../../etc/passwd\",\"form\":{}}"),
        body(404, "a service with a zero", "{\"service\":\"library-card\\u0000\",\"form\":{}}"),
        body(404, "a service with half a character", "{\"service\":\"\\ud800\",\"form\":{}}"),
        body(422, "a form that is null", CARD.formatted("null")),
        body(422, "fields that are null", CARD.formatted("{\"readerId\":null}")),
        body(400, "a zero in a text", CARD.formatted("{\"readerId\":\"1\\u0000\"}")),
        body(400, "half a character in a text", CARD.formatted("{\"readerId\":\"\\ud800\"}")),
        body(400, "the other half first", CARD.formatted("{\"readerId\":[{\"a\":\"\\udc00\\ud800\"}]}")),
        body(400, "half a character in a name", CARD.formatted("{\"\\udfff\":\"1\"}")),
        body(422, "a class to make", CARD.formatted("{\"@class\":\"java.lang.ProcessBuilder\",\"@type\":\"x\"}")),
        body(422, "a prototype", CARD.formatted("{\"__proto__\":{\"admin\":true}}")),
        body(400, "a deep list", CARD.formatted("{\"readerId\":" + "[".repeat(500) + "]".repeat(500) + "}")),
        body(400, "a deep object", "{\"form\":".repeat(5000) + "1" + "}".repeat(5000)),
        body(400, "an endless depth", "[".repeat(500_000)),
        body(422, "ten thousand fields", CARD.formatted(manyFields())),
        body(400, "a field name of 100 KB", CARD.formatted("{\"" + "n".repeat(100_000) + "\":1}")),
        body(413, "a text of two megabytes", CARD.formatted("{\"reader\":\"" + "x".repeat(2 << 20) + "\"}")));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("bodies")
  void isAProblemOfTheSenderAndKeepsNothing(String what, int status, String body) {
    expect(status, fang.post("/api/cases", body));
    assertThat(fang.post("/api/services/library-card/precheck", body).statusCode()).as(what).isBetween(400, 499);
  }

  static Stream<Arguments> encodings() {
    String chinese = CARD.formatted("{\"readerId\":\"1\",\"reader\":\"王芳\"}");
    return Stream.of(
        arguments("application/json;charset=GBK", chinese.getBytes(Charset.forName("GBK"))),
        arguments("application/json;charset=UTF-16", chinese.getBytes(UTF_16)),
        arguments("application/json;charset=ISO-8859-1", chinese.getBytes(ISO_8859_1)),
        arguments("application/json;charset=nonsense", chinese.getBytes(UTF_8)),
        arguments("application/json", chinese.getBytes(UTF_16)),
        arguments("application/json", chinese.getBytes(UTF_16LE)),
        arguments("application/json", chinese.getBytes(Charset.forName("UTF-32"))),
        arguments("application/json", chinese.getBytes(Charset.forName("GBK"))),
        arguments("application/json", new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'}),
        arguments("application/json", new byte[] {0, 0, 0, 0, 0, 0, 0, 0}));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void anotherEncodingThanUtf8IsRefused(String type, byte[] body) {
    var answer = fang.with("Content-Type", type).send("POST", "/api/cases", BodyPublishers.ofByteArray(body));

    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 415);
    expect(answer.statusCode(), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/cases/%00", "/api/cases/LA1%2F..%2F..", "/api/cases/..%5c..", "/api/cases/%ff%fe",
      "/api/cases/LA1;jsessionid=1", "/api//cases", "/api/cases/%E7%8E%8B", "/api/cases/'%20or%20'1'='1",
      "/api/cases/$%7B7*7%7D", "/api/cases/LA1/timeline/more", "/api/services/..%2f..%2fapplication.yaml",
      "/api/services/%0d%0aSet-Cookie:x=1", "/api/cases?lang=%ff", "/api/services/a?lang=zh&lang=en&lang="})
  void aStrangeAddressIsNoFailureOfOurs(String path) {
    var answer = fang.get(path);

    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 499);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at org.");
  }

  private void expect(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat((int) read(answer.body(), "$.status")).isEqualTo(status);
    assertThat(List.of("Exception", "jackson", "onewindow.", "java.")).noneMatch(answer.body()::contains);
    assertThat(cases.count()).isZero();
  }

  private static Arguments body(int status, String what, String body) {
    return arguments(what, status, body);
  }

  private static String manyFields() {
    StringBuilder fields = new StringBuilder("{\"f\":1");
    for (int i = 0; i < 10_000; i++) {
      fields.append(",\"f").append(i).append("\":").append(i);
    }
    return fields.append('}').toString();
  }
}

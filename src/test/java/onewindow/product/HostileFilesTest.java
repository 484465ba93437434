package onewindow.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files that would do something to whoever stores, unpacks, draws or opens them, and names that lead elsewhere. */
@WholeProduct
class HostileFilesTest {

  private static final String MATERIAL = "birth-certificate";
  @LocalServerPort int port;
  @Autowired JdbcTemplate jdbc;
  private FileClient fang;

  @BeforeEach
  void signIn() {
    fang = FileClient.of(port, "wangfang");
    jdbc.update("delete from uploaded_file where case_number is null");
  }

  static Stream<Arguments> refused() {
    return HostileFiles.refused().entrySet().stream().map(file -> arguments(file.getKey(), file.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefusedByWhatItIsAndNothingIsKept(String what, byte[] content) {
    HttpResponse<byte[]> answer = fang.upload(MATERIAL, "证明.pdf", BodyPublishers.ofByteArray(content));

    assertThat(answer.statusCode()).as(what + ": " + new String(answer.body())).isEqualTo(415);
    JsonNode problem = FileClient.json(answer).get("problems").get(0);
    assertThat(problem.get("expected").asText()).contains("PDF");
    assertThat(problem.get("found").asText()).isNotBlank();
    assertThat(kept()).isZero();
  }

  static Stream<Arguments> taken() {
    return HostileFiles.taken().entrySet().stream().map(file -> arguments(file.getKey(), file.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("taken")
  void isKeptAsWhatItBeginsAndNeverLookedInto(String what, byte[] content) {
    HttpResponse<byte[]> answer = fang.upload(MATERIAL, "page.html", BodyPublishers.ofByteArray(content));

    assertThat(answer.statusCode()).as(what + ": " + new String(answer.body())).isEqualTo(201);
    assertThat(FileClient.json(answer).get("name").asText()).matches("page\\.html\\.(pdf|jpg|png)");
    assertThat(jdbc.queryForObject("select media_type from uploaded_file where case_number is null", String.class))
        .isIn("application/pdf", "image/jpeg", "image/png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/cron.d/x", "C:\\boot.ini",
      "a\u0000.pdf", "a\r\nContent-Type: text/html", "\u202Efdp.exe", "a\u200B\u200D\uFEFF.pdf", ".htaccess",
      "~root", "$(id).pdf", "`id`.pdf", "a;rm -rf b.pdf", "a\"; filename=\"b.html", "a%2e%2e%2fb", "<script>alert(1)</script>.pdf", "con.pdf",
      "👨‍👩‍👧.pdf", "....//....//x", "file:///etc/passwd", "a\ud800.pdf", "nul", "a/../../b.pdf", "-rf"})
  void aNameLeadsNowhereAndHidesNothing(String name) {
    HttpResponse<byte[]> answer = fang.upload(MATERIAL, name, BodyPublishers.ofByteArray(Papers.pdf(100)));

    assertThat(answer.statusCode()).as(new String(answer.body())).isIn(201, 422);
    if (answer.statusCode() == 201) {
      assertThat(FileClient.json(answer).get("name").asText()).endsWith(".pdf").hasSizeLessThan(201)
          .doesNotContain("/", "\\", "..", "\u0000", "\r", "\n", "\u202E", "\u200B", "\uFEFF", "\"", "<", ">");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 5_000, 100_000})
  void aNameWithoutEndIsCutOrRefused(int length) {
    HttpResponse<byte[]> answer = fang.upload(MATERIAL, "n".repeat(length),
        BodyPublishers.ofByteArray(Papers.pdf(100)));

    assertThat(answer.statusCode()).isLessThan(500);
    if (answer.statusCode() == 201) {
      assertThat(FileClient.json(answer).get("name").asText()).hasSizeLessThan(201);
    }
  }

  private long kept() {
    return jdbc.queryForObject("select count(*) from uploaded_file where case_number is null", Long.class);
  }
}

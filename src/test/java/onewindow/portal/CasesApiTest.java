package onewindow.portal;

import static com.jayway.jsonpath.JsonPath.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class CasesApiTest {

  private static final String FORM = """
      {"service": "library-card", "form": {"readerId": "1", "reader": "王芳"}}""";

  @LocalServerPort
  private int port;

  @Autowired
  private InMemoryCases cases;

  private ApiClient fang;
  private ApiClient qiang;

  @BeforeEach
  void start() {
    cases.clear();
    fang = ApiClient.at(port).as("wangfang");
    qiang = ApiClient.at(port).as("liqiang");
  }

  @Test
  void anApplicationBecomesACaseWithAnAddress() {
    var answer = fang.submit("first-key", FORM);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).contains("/api/cases/LA1");
    assertThat(answer.body()).isEqualTo("{\"caseNumber\":\"LA1\",\"status\":\"SUBMITTED\",\"repeated\":false}");
  }

  @Test
  void theSameApplicationAgainIsTheSameCase() {
    fang.submit("first-key", FORM);
    var again = fang.submit("first-key", FORM);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo("{\"caseNumber\":\"LA1\",\"status\":\"REVIEWING\",\"repeated\":true}");
  }

  @Test
  void oneKeyForTwoApplicationsIsRefused() {
    fang.submit("first-key", FORM);
    var other = fang.submit("first-key", FORM.replace("\"1\"", "\"2\""));

    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(type(other.body())).isEqualTo("urn:onewindow:problem:key-reused");
  }

  @Test
  void aValueInUseIsAConflictThatNamesTheCaseToItsPartiesOnly() {
    fang.submit("first-key", FORM);
    var mine = fang.submit("second-key", FORM);
    var theirs = qiang.submit("third-key", FORM);

    assertThat(List.of(mine.statusCode(), theirs.statusCode())).containsOnly(409);
    assertThat((String) read(mine.body(), "$.caseNumber")).isEqualTo("LA1");
    assertThat((String) read(theirs.body(), "$.problems[0].field")).isEqualTo("readerId");
    assertThat(theirs.body()).doesNotContain("LA1").doesNotContain("caseNumber");
  }

  @Test
  void problemsOfTheFormAreNamedFieldByFieldInTheReadersLanguage() {
    var answer = fang.with("Accept-Language", "en").submit("first-key", "{\"service\":\"library-card\",\"form\":{}}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(type(answer.body())).isEqualTo("urn:onewindow:problem:form");
    assertThat(answer.body())
        .contains("{\"field\":\"readerId\",\"expected\":\"an ID number\",\"found\":\"nothing\"}");
  }

  @Test
  void anApplicationForNoServiceOrAnUnknownOneIsRefused() {
    assertThat(fang.submit("first-key", "{\"form\":{}}").statusCode()).isEqualTo(422);
    assertThat(fang.submit("first-key", "{\"service\":\"library-card\"}").statusCode()).isEqualTo(422);
    assertThat(fang.submit("first-key", FORM.replace("library-card", "tax-refund")).statusCode()).isEqualTo(404);
  }

  @Test
  void aKeyIsAskedForAndItsShapeIsTold() {
    var without = fang.post("/api/cases?lang=en", FORM);

    assertThat(without.statusCode()).isEqualTo(400);
    assertThat((String) read(without.body(), "$.problems[0].field")).isEqualTo("Idempotency-Key");
    for (String bad : List.of("short", "with blanks in it", "x".repeat(65), "semi;colons", "")) {
      assertThat(fang.submit(bad, FORM).statusCode()).as(bad).isEqualTo(400);
    }
    assertThat(cases.count()).isZero();
  }

  @Test
  void myCasesAreMineOnly() {
    fang.submit("first-key", FORM);

    assertThat(fang.get("/api/cases?lang=en").body()).isEqualTo("""
        [{"caseNumber":"LA1","service":"library-card","title":"Library card","status":"REVIEWING",\
        "statusText":"Under review","submittedAt":"2025-03-03T01:02:03Z"}]""");
    assertThat(qiang.get("/api/cases").body()).isEqualTo("[]");
  }

  @Test
  void myCaseShowsItsStateAndMilestones() {
    fang.submit("first-key", FORM);
    String body = fang.get("/api/cases/LA1").body();

    assertThat((String) read(body, "$.caseNumber")).isEqualTo("LA1");
    assertThat((String) read(body, "$.statusText")).isEqualTo("审查");
    assertThat((List<Boolean>) read(body, "$.milestones[*].reached")).containsExactly(true, false);
  }

  @Test
  void somebodyElsesCaseIsNotThereLikeOneThatNeverWas() {
    fang.submit("first-key", FORM);
    for (String path : List.of("/api/cases/%s", "/api/cases/%s/timeline")) {
      var theirs = qiang.get(path.formatted("LA1"));
      var nobodys = qiang.get(path.formatted("LA9"));

      assertThat(theirs.statusCode()).isEqualTo(404);
      assertThat(theirs.body().replace("LA1", "LA9")).isEqualTo(nobodys.body());
      assertThat(theirs.headers().map().keySet()).isEqualTo(nobodys.headers().map().keySet());
    }
    assertThat(ApiClient.at(port).as("liuyang").get("/api/cases/LA1").statusCode()).isEqualTo(404);
  }

  @Test
  void theTimelineIsToldInTheReadersLanguage() {
    fang.submit("first-key", FORM);

    assertThat((List<String>) read(fang.get("/api/cases/LA1/timeline?lang=en").body(), "$[*].text")).containsExactly(
        "Application submitted (by a program)", "Check of the reader's record: department asked", "of-tomorrow");
    assertThat((List<String>) read(fang.get("/api/cases/LA1/timeline").body(), "$[*].text"))
        .startsWith("已提交申请（系统接口）", "已向部门发起读者档案核验");
  }

  private static String type(String body) {
    return read(body, "$.type");
  }
}

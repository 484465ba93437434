package onewindow.portal;

import static com.jayway.jsonpath.JsonPath.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class ServicesApiTest {

  @LocalServerPort
  private int port;

  private ApiClient anybody;

  @BeforeEach
  void start() {
    anybody = ApiClient.at(port);
  }

  @Test
  void theServicesOnOfferAreListedInChineseFirst() {
    assertThat(anybody.get("/api/services").body()).isEqualTo(
        "[{\"id\":\"library-card\",\"title\":\"借书证\",\"summary\":\"办理借书证\",\"department\":\"图书馆\"}]");
  }

  @Test
  void theReaderChoosesTheLanguageByAddressOrBrowser() {
    assertThat(title(anybody, "?lang=en")).isEqualTo("Library card");
    assertThat(title(anybody.with("Accept-Language", "en-GB,en;q=0.9,zh;q=0.8"), "")).isEqualTo("Library card");
    assertThat(title(anybody.with("Accept-Language", "fr, zh-CN;q=0.8, en;q=0.5"), "")).isEqualTo("借书证");
    assertThat(title(anybody.with("Accept-Language", "en"), "?lang=zh")).isEqualTo("借书证");
    assertThat(title(anybody.with("Accept-Language", "fr"), "?lang=xx")).isEqualTo("借书证");
  }

  @Test
  void aServiceTellsAllThatIsNeededToApply() {
    String body = anybody.get("/api/services/library-card?lang=en").body();

    assertThat((String) read(body, "$.department.name")).isEqualTo("Library");
    assertThat((int) read(body, "$.limits.promisedWorkingDays")).isEqualTo(3);
    assertThat((String) read(body, "$.kind")).isEqualTo("PROMISED");
    assertThat((boolean) read(body, "$.limits.confirmed")).isFalse();
    assertThat((String) read(body, "$.materials[0].title")).isEqualTo("Photograph");
    assertThat((String) read(body, "$.materials[0].heldBy")).isEqualTo(LibraryCard.ASKED);
    assertThat((String) read(body, "$.precheck[0]")).isEqualTo("age");
    assertThat((String) read(body, "$.form.components[0].label")).isEqualTo("Reader");
  }

  @Test
  void aServiceThatDoesNotExistIsNotFound() {
    var answer = anybody.get("/api/services/tax-refund");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat((String) read(answer.body(), "$.type")).isEqualTo("urn:onewindow:problem:unknown-service");
  }

  @Test
  void thePrecheckNeedsNoAccountAndSaysWhatIsNeededAndWhy() {
    var answer = anybody.post("/api/services/library-card/precheck?lang=en", "{\"age\": 12}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    assertThat((String) read(answer.body(), "$.findings[0].reason")).isEqualTo("A photograph is needed");
    assertThat((String) read(answer.body(), "$.findings[0].basis")).isEqualTo("Lending rules");
    assertThat((String) read(answer.body(), "$.findings[0].provision")).isEqualTo("UPLOAD");
  }

  @Test
  void thePrecheckNamesTheFieldsThatItCannotUse() {
    var answer = anybody.post("/api/services/library-card/precheck", "{\"wishes\": 3}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat((String) read(answer.body(), "$.problems[0].expected")).isEqualTo("身份证号码");
  }

  private static String title(ApiClient reader, String query) {
    return read(reader.get("/api/services" + query).body(), "$[0].title");
  }
}

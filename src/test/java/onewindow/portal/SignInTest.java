package onewindow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApiTest
class SignInTest {

  private static final String CARD = """
      {"service": "library-card", "form": {"readerId": "1"}}""";

  @LocalServerPort
  private int port;

  @Autowired
  private InMemoryCases cases;

  private ApiClient browser;
  private ApiClient program;

  @BeforeEach
  void start() {
    cases.clear();
    browser = ApiClient.browserAt(port);
    program = ApiClient.at(port);
  }

  @Test
  void aPageOfOnesOwnLeadsToTheSignInPage() {
    var answer = browser.get("/cases");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).endsWith("/sign-in");
    assertThat(answer.headers().map()).doesNotContainKey("www-authenticate");
  }

  @Test
  void whoSignsInGetsThePageTheyWanted() {
    browser.get("/cases");

    assertThat(location(signIn("wangfang", "wangfang"))).contains("/cases");
    assertThat(browser.get("/cases").statusCode()).isEqualTo(200);
    assertThat(browser.get("/api/cases").statusCode()).isEqualTo(200);
  }

  @Test
  void aWrongPasswordLeadsBackToTheSignInPage() {
    assertThat(location(signIn("wangfang", "liqiang"))).endsWith("/sign-in?error");
    assertThat(browser.get("/api/cases").statusCode()).isEqualTo(401);
  }

  @Test
  void whoGuessesPasswordsWaitsAndNobodyElseDoes() {
    ApiClient guessing = program.as("gaoyuan", "wrong");
    for (int n = 0; n < 10; n++) {
      assertThat(guessing.get("/api/cases").statusCode()).as("guess " + n).isEqualTo(401);
    }
    var refused = program.as("gaoyuan").get("/api/cases");
    assertThat(refused.statusCode()).as("with the right one now").isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After").map(Integer::parseInt)).hasValueSatisfying(
        seconds -> assertThat(seconds).isBetween(800, 901));
    assertThat(refused.body()).contains("urn:onewindow:problem:too-many-attempts");
    assertThat(location(signIn("gaoyuan", "gaoyuan"))).contains("/sign-in?wait=15");
    assertThat(program.as("wangfang").get("/api/cases").statusCode()).as("somebody else").isEqualTo(200);
  }

  @Test
  void signingInTakesTheTokenOfThePage() {
    assertThat(browser.postForm("/sign-in", "username=wangfang&password=wangfang").statusCode()).isEqualTo(403);
  }

  @Test
  void aSessionSubmitsWithTheTokenOfThePageOnly() {
    signIn("wangfang", "wangfang");

    assertThat(browser.submit("first-key", CARD).statusCode()).isEqualTo(403);
    assertThat(cases.count()).isZero();
    assertThat(browser.with("X-CSRF-TOKEN", token()).submit("first-key", CARD).statusCode()).isEqualTo(201);
  }

  @Test
  void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
    var cookie = ApiClient.at(port).get("/sign-in").headers().firstValue("Set-Cookie");

    assertThat(cookie).hasValueSatisfying(
        value -> assertThat(value).contains("HttpOnly").contains("SameSite=Lax"));
  }

  @Test
  void signingOutTakesATokenAndEndsTheSession() {
    signIn("wangfang", "wangfang");

    assertThat(browser.postForm("/sign-out", "").statusCode()).isEqualTo(403);
    assertThat(browser.postForm("/sign-out", "_csrf=" + token()).statusCode()).isEqualTo(302);
    assertThat(browser.get("/api/cases").statusCode()).isEqualTo(401);
  }

  @Test
  void aProgramSubmitsByNameAndPasswordWithoutTokenOrSession() {
    var answer = program.as("wangfang").submit("first-key", CARD);

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void aProgramWithoutTheRightPasswordIsToldSoAndHowToSignIn() {
    for (ApiClient stranger : new ApiClient[] {
        program, program.as("wangfang", "liqiang"), program.as("nobody"), program.with("Authorization", "Basic %%%"),
        program.with("Authorization", "Bearer abc")}) {
      var answer = stranger.submit("first-key", CARD);

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(
          challenge -> assertThat(challenge).startsWith("Basic"));
      assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
      assertThat(answer.body()).contains("urn:onewindow:problem:not-signed-in");
    }
    assertThat(cases.count()).isZero();
  }

  @Test
  void aScriptOnAPageIsNotChallenged() {
    var answer = program.with("Sec-Fetch-Mode", "cors").get("/api/cases");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().map()).doesNotContainKey("www-authenticate");
  }

  @Test
  void clerksPagesAreForStaffOnly() {
    signIn("wangfang", "wangfang");
    assertThat(browser.get("/clerk/services").statusCode()).isEqualTo(403);

    browser = ApiClient.browserAt(port);
    signIn("liuyang", "liuyang");
    assertThat(browser.get("/clerk/services").statusCode()).isEqualTo(200);
    assertThat(browser.get("/cases").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsPublicNeedsNoAccount() {
    for (String path : new String[] {"/", "/sign-in", "/api/services", "/api/services/library-card", "/v3/api-docs"}) {
      assertThat(program.get(path).statusCode()).as(path).isEqualTo(200);
    }
    for (String path : new String[] {"/services/any", "/assets/any.css", "/webjars/any.js", "/favicon.ico"}) {
      assertThat(program.get(path).statusCode()).as(path).isEqualTo(404);
    }
    for (String path : new String[] {"/actuator/env", "/actuator", "/anything"}) {
      assertThat(program.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void everyAnswerTellsBrowsersWhatNotToDo() {
    var headers = program.get("/api/services").headers();

    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).contains("SAMEORIGIN");
    assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
  }

  private HttpResponse<String> signIn(String username, String password) {
    return browser.postForm("/sign-in", "username=" + username + "&password=" + password + "&_csrf=" + token());
  }

  private String token() {
    return browser.get("/sign-in").body();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none, status " + answer.statusCode());
  }
}

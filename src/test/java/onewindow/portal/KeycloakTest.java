package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import onewindow.access.Account;
import onewindow.access.Accounts;
import onewindow.product.CountedStatements;
import onewindow.product.KeycloakAdmin;
import onewindow.product.Product;
import onewindow.product.ProductAtKeycloak;
import onewindow.product.RunningKeycloak;
import onewindow.product.TimeOfItsOwn;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in and out at a real Keycloak, by browser and by token; the last test kills it. */
@ProductAtKeycloak
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakTest {

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  private int port;

  @Autowired private RunningKeycloak keycloak;
  @Autowired private Accounts accounts;
  @Autowired private IdentityService identities;
  @Autowired private CountedStatements statements;
  @Autowired private TimeOfItsOwn time;
  private KeycloakAdmin admin;
  private PortalBrowser browser;

  @BeforeEach
  void openABrowser() {
    admin = KeycloakAdmin.of(keycloak);
    keycloak.awaitReady();
    browser = PortalBrowser.open(CHROMIUM, port, "zh", 1200);
  }

  @AfterEach
  void closeIt() {
    time.setAhead(Duration.ZERO);
    browser.context().close();
  }

  @Test
  void aCitizenSignsInForThePageTheyWantedAndOutOfEverything() {
    browser.page().navigate("/cases");
    signInAtKeycloak("wangfang");

    assertThat(browser.page()).hasURL(Pattern.compile("/cases(\\?continue)?$"));
    assertThat(browser.find(".who")).hasText("王芳");
    assertThat(browser.page().navigate("/camunda/app/tasklist/default/").status()).isEqualTo(403);

    browser.page().navigate("/");
    browser.find(".sign-out button").click();
    assertThat(browser.find("a[href='/sign-in']")).isVisible();
    browser.page().navigate("/cases");
    assertThat(atKeycloak()).isVisible();
  }

  @Test
  void oneSignInOpensPortalTasklistAndCockpitAndLeavingOneLeavesAll() {
    browser.page().navigate("/camunda/app/cockpit/default/");
    signInAtKeycloak("gaoxiang");
    assertThat(browser.find(".cockpit-section-dashboard, [cam-widget-header]").first()).isVisible();
    browser.page().navigate("/departments");
    assertThat(browser.find(".who")).hasText("高翔");

    browser.page().navigate("/camunda/app/cockpit/default/");
    leaveTheWebapp();
    assertThat(browser.find("a[href='/sign-in']")).isVisible();
    browser.page().navigate("/camunda/app/tasklist/default/");
    signInAtKeycloak("liuyang");
    assertThat(browser.page().getByText("本部门待领取").first()).isVisible();

    leaveTheWebapp();
    assertThat(browser.find("a[href='/sign-in']")).isVisible();
    browser.page().navigate("/clerk/services");
    assertThat(atKeycloak()).isVisible();
  }

  @Test
  void whomKeycloakSignsOutIsSignedOutHere() {
    browser.page().navigate("/cases");
    signInAtKeycloak("liqiang");
    assertThat(browser.find(".who")).hasText("李强");
    String token = admin.token("liqiang");
    assertThat(by(token).get("/api/cases").statusCode()).isEqualTo(200);

    admin.signOutEverywhere("liqiang");

    Product.await(() -> browser.page().navigate("/cases").url(), url -> url.startsWith(keycloak.issuer()),
        "Keycloak's page instead of the own cases");
    assertThat(atKeycloak()).isVisible();
  }

  @Test
  void aProgramBringsATokenAndGetsWhatItsAccountMay() {
    ApiClient citizen = by(admin.token("zhaomin"));
    HttpResponse<String> cases = citizen.get("/api/cases");

    assertThat(cases.statusCode()).isEqualTo(200);
    assertThat(cases.headers().map()).doesNotContainKey("set-cookie");
    assertThat(citizen.post("/api/services/newborn-registration/precheck", "{}").statusCode()).isNotIn(401, 403);
    assertThat(citizen.get("/api/supervision/board").statusCode()).isIn(403, 404);
    assertThat(citizen.get("/engine-rest/task").statusCode()).isEqualTo(403);
    assertThat(by(admin.token("liuyang")).get("/engine-rest/task").statusCode()).isEqualTo(200);
    assertThat(ApiClient.at(port).as("liuyang").get("/engine-rest/task").statusCode()).isEqualTo(401);
  }

  @Test
  void aTokenThatIsNotForUsIsRefusedWithWhatIsWrongInIt() {
    String good = admin.token("zhaomin");
    String[] parts = good.split("\\.");
    String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());

    assertRefused(admin.token("onewindow", "admin-cli", "zhaomin"), "aud", "onewindow-api");
    assertRefused(admin.token("master", "admin-cli", "admin"), "token", "令牌");
    assertRefused(none + "." + parts[1] + ".", "token", "令牌");
    assertRefused(parts[0] + "." + parts[1] + "." + "A".repeat(parts[2].length()), "token", "令牌");
    assertRefused("abc", "token", "令牌");
    time.setAhead(Duration.ofMinutes(6));
    assertRefused(good, "exp", "有效的令牌");
  }

  @Test
  void anAccountThatDoesNotFitIsToldWhatIsMissingAndGetsNothing() {
    admin.hire("ouyangxin", "341502199001011238", List.of("clerk", "janitor"), List.of());

    assertRefused(admin.token("ouyangxin"), "roles", "janitor");
    browser.page().navigate("/cases");
    signInAtKeycloak("ouyangxin");
    assertThat(browser.find("main")).containsText("janitor");
    assertThat(browser.find(".lost-code")).hasText("403");
    assertThat(browser.faults()).isEmpty();
    browser.page().navigate("/sign-in?failed&lang=en");
    assertThat(browser.find("main")).containsText("found janitor");
    assertThat(browser.page().context().cookies()).isNotEmpty();
    assertThat(accounts.byUsername("ouyangxin")).isEmpty();
  }

  @Test
  void aNewGroupCountsFromTheNextTokenOnAndTheTaskListKnowsIt() {
    assertThat(groupsOf("tanglei", admin.token("tanglei"))).contains("natural-resources.clerk").doesNotContain("tax.clerk");

    admin.joins("tanglei", "tax.clerk");

    assertThat(groupsOf("tanglei", admin.token("tanglei"))).contains("natural-resources.clerk", "tax.clerk");
    assertThat(accounts.byUsername("tanglei")).map(Account::name).contains("唐磊");
  }

  @Test
  void eightHundredGroupsCostNoStatementMoreThanOne() {
    List<String> many = IntStream.range(0, 800).mapToObj(n -> "department-" + n + ".clerk").toList();
    admin.hire("one", "341502199001011318", List.of("clerk"), many.subList(0, 1));
    admin.hire("many", "34150219900101132X", List.of("clerk"), many);
    ApiClient one = by(admin.token("one"));
    ApiClient eightHundred = by(admin.token("many"));

    assertThat(statements.during(() -> work(eightHundred))).isEqualTo(statements.during(() -> work(one)));
    assertThat(statements.during(() -> work(eightHundred))).isEqualTo(statements.during(() -> work(one)));
    assertThat(accounts.byUsername("many")).map(account -> account.groups().size()).contains(800);

    browser.page().navigate("/camunda/app/tasklist/default/");
    signInAtKeycloak("many");
    assertThat(browser.page().getByText("本部门待领取").first()).isVisible();
    leaveTheWebapp();
    assertThat(browser.find("a[href='/sign-in']")).isVisible();
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void withKeycloakAwaySignedInWorkGoesOnAndSigningInSaysSo() {
    browser.page().navigate("/clerk/services");
    signInAtKeycloak("liuyang");
    assertThat(browser.find(".who")).hasText("刘洋");
    ApiClient program = by(admin.token("liuyang"));
    assertThat(program.get("/engine-rest/task").statusCode()).isEqualTo(200);

    keycloak.stop();

    browser.page().navigate("/camunda/app/tasklist/default/");
    assertThat(browser.page().getByText("本部门待领取").first()).isVisible();
    assertThat(program.get("/engine-rest/task").statusCode()).isEqualTo(200);
    assertThat(program.get("/engine-rest/user?id=zhanghua").body()).contains("张华");
    ApiClient stranger = ApiClient.browserAt(port);
    HttpResponse<String> page = stranger.get("/sign-in?lang=zh");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("统一登录服务目前没有应答");
    browser.page().navigate("/");
    browser.find(".sign-out button").click();
    assertThat(browser.find("h1")).hasText("您已在本网站退出");
    assertThat(browser.find(".who")).isHidden();
  }

  private void work(ApiClient program) {
    assertThat(program.get("/api/cases").statusCode()).isEqualTo(200);
    assertThat(program.get("/engine-rest/task/count").statusCode()).isEqualTo(200);
    assertThat(program.get("/engine-rest/task?maxResults=10").statusCode()).isEqualTo(200);
  }

  private List<String> groupsOf(String username, String token) {
    assertThat(by(token).get("/api/cases").statusCode()).isEqualTo(200);
    return identities.createGroupQuery().groupMember(username).list().stream().map(group -> group.getId()).toList();
  }

  private void assertRefused(String token, String claim, String said) {
    HttpResponse<String> answer = by(token).with("Accept-Language", "zh").get("/api/cases");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(
        challenge -> assertThat(challenge).startsWith("Bearer").contains("invalid_token"));
    assertThat(answer.body()).contains("urn:onewindow:problem:not-signed-in", "\"field\":\"" + claim + "\"", said);
  }

  private ApiClient by(String token) {
    return ApiClient.at(port).with("Authorization", "Bearer " + token);
  }

  private void signInAtKeycloak(String username) {
    assertThat(atKeycloak()).isVisible();
    browser.find("#username").fill(username);
    browser.find("#password").fill(username);
    atKeycloak().click();
  }

  private Locator atKeycloak() {
    return browser.find("#kc-login");
  }

  /** By the web application's own menu. */
  private void leaveTheWebapp() {
    browser.find(".account.dropdown > a").click();
    browser.page().locator("li.logout a", new Page.LocatorOptions()).click();
  }
}

package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import preview.PortalPreview;

/** The portal's pages in a real browser. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PortalPagesTest {

  private static final String SERVICE = "/services/newborn-registration";
  private static final List<String> OPEN_PAGES =
      List.of("/", SERVICE, SERVICE + "/rules", "/sign-in", "/services/nothing-here", "/services/broken/page");
  private static final List<String> CITIZEN_PAGES = List.of("/cases", SERVICE + "/apply",
      "/cases/LA341502202611210000033R", "/cases/LA341502202611100000027D");

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  private BrowserContext context;
  private Page page;

  /** A case page asks every second; leaving it first, no request is in our hands while the context goes. */
  @AfterEach
  void close() {
    page.navigate("about:blank");
    page.unrouteAll();
    context.unrouteAll();
    context.close();
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280", "zh, 360", "en, 1280", "en, 360"})
  void everyPageIsAccessibleAndFitsItsWindow(String language, int width) {
    open(language, width);
    List<String> findings = new ArrayList<>();
    page.onConsoleMessage(message -> noteBlocked(message, findings));
    OPEN_PAGES.forEach(path -> look(path, findings));
    signIn("wangfang");
    CITIZEN_PAGES.forEach(path -> look(path, findings));
    assertThat(findings).isEmpty();
  }

  @Test
  void thePrecheckAnswersWithoutSigningIn() {
    open("zh", 1280);
    go(SERVICE);
    page.getByLabel("未婚").check();
    page.getByText("看看需要什么").click();
    assertThat(page.locator("#need-heading")).isFocused();
    assertThat(page.locator(".provision-NOT_NEEDED")).containsText("结婚证");
    assertThat(page.locator(".provision-ELECTRONIC")).containsText("依据：国办发〔2015〕96号");
  }

  @Test
  void theRulesInForceCanBeReadAndCitedWithoutSigningIn() {
    open("zh", 1280);
    go(SERVICE);
    page.getByText("看看依据哪些规则办理").click();
    Locator rule = page.locator("#paternity-report-missing");
    assertThat(rule).containsText("亲子鉴定意见书");
    assertThat(rule).containsText("国办发〔2015〕96号");
    assertThat(rule).containsText("2015");
    rule.locator("summary").click();
    assertThat(rule).containsText("父母婚姻状况 已婚 → 未婚");
    assertThat(rule.locator(".tag").first()).hasText("补正");
    assertThat(page.locator("#credit-clean")).containsText("本地值待确认");
  }

  @Test
  void theRulesInForceAreThereInEnglish() {
    open("en", 1280);
    go(SERVICE + "/rules");
    assertThat(page.locator("#parents-married")).containsText("The marriage of the parents is in the marriage register");
    page.locator("#parents-married summary").click();
    assertThat(page.locator("#parents-married")).containsText("no answer");
    assertThat(page.locator(".rules-page")).not().containsText("??");
  }

  @Test
  void theSummaryOfAnEmptyFormLeadsToTheField() {
    openApplication("zh");
    page.locator("#submit").click();
    assertThat(page.locator("#problems")).isFocused();
    page.locator("#problems a").first().click();
    assertThat(page.getByLabel("孩子姓名")).isFocused();
    assertThat(page.getByLabel("孩子姓名")).hasAttribute("aria-invalid", "true");
  }

  @Test
  void leavingAFieldEmptyMovesNothingUnderTheNextClick() {
    openApplication("zh");
    control("childName").focus();
    tick(page.locator("[id*=Field_childSex-][value=male]"));
    assertThat(page.locator(".fjs-form-field-error")).hasCount(0);
  }

  @Test
  void aProblemThatTheServerFindsIsShownAtItsField() {
    openApplication("en");
    fillIn();
    control("contactPhone").fill("123");
    page.locator("#submit").click();
    assertThat(page.locator("#problems")).isFocused();
    page.locator("#problems a").first().click();
    assertThat(control("contactPhone")).isFocused();
    assertThat(page.locator(".fjs-form-field-error")).hasCount(1);
  }

  @Test
  void aLostConnectionLosesNothingAndTheNextTryIsTheSameSubmission() {
    openApplication("zh");
    List<String> keys = new ArrayList<>();
    page.route("**/api/cases", route -> {
      keys.add(route.request().headerValue("Idempotency-Key"));
      if (keys.size() == 1) {
        route.abort();
      } else {
        route.resume();
      }
    });
    fillIn();
    page.locator("#submit").click();
    assertThat(page.locator("#problems")).containsText("没有丢失");
    page.reload();
    assertThat(control("childName")).hasValue("王平安");
    page.locator("#submit").click();
    assertThat(page.locator(".case-status")).isVisible();
    assertThat(keys).hasSize(2);
    assertThat(keys.get(0)).isEqualTo(keys.get(1)).hasSizeBetween(8, 64);
  }

  @Test
  void aCasePageShowsTheResultWithoutReloading() {
    openApplication("zh");
    fillIn();
    page.locator("#submit").click();
    assertThat(page.locator(".case-status")).isVisible();
    page.evaluate("window.untouched = true");
    assertThat(page.locator(".result")).containsText("341502202611020019");
    assertThat(page.locator("#announcement")).containsText("已登记");
    assertThat(page.evaluate("window.untouched")).isEqualTo(true);
    assertThat(page.locator("#progress[hx-get]")).hasCount(0);
  }

  @Test
  void theSituationTellsWhichMaterialsAreUploaded() {
    openApplication("zh");
    assertThat(page.locator("#uploads")).isHidden();
    choose("maritalStatus", "divorced");
    assertThat(page.locator("#upload-list h3")).hasText("离婚证件和抚养约定");
    assertThat(page.locator("#upload-list")).containsText("父母离异的，上传离婚证或者判决书。");
    assertThat(page.locator("#upload-news")).containsText("需要上传");
    choose("maritalStatus", "married");
    assertThat(page.locator("#uploads")).isHidden();
  }

  @Test
  void filesAreHandedInWithTheApplicationAndShownOnTheCasePage() {
    openApplication("zh");
    fillIn();
    becomeDivorced();
    chooseFiles(file("离婚证 1.pdf", "%PDF-1.7"), file("离婚证 2.jpg", "\u00ff\u00d8\u00ff"));
    assertThat(page.locator("#upload-list .files li")).hasCount(2);
    assertThat(page.locator("#upload-list progress")).hasCount(0);
    page.locator("#upload-list .files li").first().getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("#upload-list input")).isFocused();
    page.reload();
    assertThat(page.locator("#upload-list .name")).hasText("离婚证 2.jpg");
    page.locator("#submit").click();
    assertThat(page.locator(".case-status")).isVisible();
    assertThat(page.locator(".uploaded a")).hasText("离婚证 2.jpg");
    String address = page.locator(".uploaded a").getAttribute("href");
    assertThat(context.request().get(address).headers()).containsEntry("content-type", "image/jpeg");
  }

  @Test
  void aFileThatIsNotTakenSaysWhyAndNothingElseIsLost() {
    openApplication("en");
    fillIn();
    becomeDivorced();
    chooseFiles(file("papers.pdf", "just text"), file("good.pdf", "%PDF-1.7"));
    assertThat(page.locator(".failed")).containsText("Expected: a file of the type PDF, JPEG, PNG; found: content of");
    assertThat(page.locator("#upload-list .files li")).hasCount(2);
    page.locator(".failed").getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("#upload-list .name")).hasText("good.pdf");
    page.route("**/files?name=*", Route::abort);
    chooseFiles(file("later.pdf", "%PDF-1.7"));
    assertThat(page.locator(".failed")).containsText("Not uploaded. Check your connection");
    page.locator("#submit").click();
    assertThat(page.locator(".uploaded a")).hasText("good.pdf");
  }

  @Test
  void whoeverLacksAMaterialIsWarnedOnceAndMaySubmit() {
    openApplication("zh");
    fillIn();
    becomeDivorced();
    assertThat(page.locator("#uploads")).isVisible();
    page.locator("#submit").click();
    assertThat(page.locator("#problems")).containsText("还有材料没有上传");
    page.locator("#problems a").click();
    assertThat(page.locator("#upload-list input")).isFocused();
    page.locator("#submit").click();
    assertThat(page.locator(".case-status")).isVisible();
  }

  @Test
  void aFileThatTheServerHasDroppedIsAskedForAgain() {
    openApplication("zh");
    fillIn();
    becomeDivorced();
    chooseFiles(file("离婚证.pdf", "%PDF-1.7"));
    assertThat(page.locator("#upload-news")).containsText("已上传");
    page.evaluate("() => fetch('/api/services/newborn-registration/materials/divorce-papers/files/'"
        + " + JSON.parse(Object.entries(sessionStorage).find(([name]) => name.includes('application'))[1]).files['divorce-papers'][0].id, {method: 'DELETE', headers:"
        + " {[application.dataset.csrfHeader]: application.dataset.csrf}}).then(answer => answer.text())");
    page.locator("#submit").click();
    assertThat(page.locator("#problems")).containsText("请重新上传");
    assertThat(page.locator("#upload-list .name")).hasCount(0);
    assertThat(control("childName")).hasValue("王平安");
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280", "en, 360"})
  void uploadingIsAccessibleAndFitsItsWindow(String language, int width) {
    open(language, width);
    signIn("wangfang");
    go(SERVICE + "/apply");
    page.locator("[data-ready]").waitFor();
    choose("maritalStatus", "divorced");
    chooseFiles(file("一个名字非常长的文件".repeat(15) + ".pdf", "%PDF-1.7"), file("text.pdf", "text"));
    assertThat(page.locator(".failed")).isVisible();
    List<String> findings = new ArrayList<>();
    analyze(SERVICE + "/apply", findings);
    assertThat(findings).isEmpty();
    page.locator("#upload-list input").focus();
    page.keyboard().press("Shift+Tab");
    assertThat(page.locator(".failed").getByRole(AriaRole.BUTTON)).isFocused();
  }

  @Test
  void theLanguageThatWasChosenStays() {
    open("zh", 1280);
    go("/");
    assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
    page.getByText("English").click();
    go(SERVICE);
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("h1")).hasText("Newborn registration");
  }

  @Test
  void somebodyElsesCaseIsNotThere() {
    open("zh", 1280);
    signIn("zhaomin");
    assertThat(go("/cases/LA341502202611100000027D")).isEqualTo(404);
    assertThat(page.locator("h1")).hasText("没有找到这个页面");
  }

  @Test
  void aClerkSeesTheCaseFileOfATaskWithNumbersMasked() {
    open("zh", 1280);
    signIn("liuyang");
    go("/clerk/tasks/LA341502202611210000033R/case-file");
    assertThat(page.locator(".case-file")).containsText("341502********4529");
    assertThat(page.locator(".case-file")).containsText("138****2345");
    assertThat(page.content()).doesNotContain("341502199203154529").doesNotContain("13856412345");
    assertThat(go("/clerk/tasks/no-such-task/case-file")).isEqualTo(404);
  }

  private void open(String language, int width) {
    context = CHROMIUM.browser().newContext(new Browser.NewContextOptions()
        .setViewportSize(width, 800).setBaseURL("http://localhost:" + port));
    context.setDefaultTimeout(30_000);
    context.route("**/*", PortalPagesTest::withStrictPolicy);
    page = context.newPage();
    go("/?lang=" + language);
  }

  /** The pages must run where scripts and styles come from files alone. */
  private static void withStrictPolicy(Route route) {
    if (!route.request().isNavigationRequest() || route.request().redirectedFrom() != null
        || !route.request().method().equals("GET")) {
      route.resume();
      return;
    }
    var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
    Map<String, String> headers = new HashMap<>(answer.headers());
    headers.put("content-security-policy", "default-src 'self'; img-src 'self' data:");
    route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
  }

  private static void noteBlocked(ConsoleMessage message, List<String> findings) {
    if (message.text().contains("Content Security Policy")) {
      findings.add(message.text());
    }
  }

  private int go(String path) {
    return page.navigate(path).status();
  }

  private void signIn(String username) {
    go("/sign-in");
    page.locator(".account", new Page.LocatorOptions().setHasText(username)).click();
    page.locator("main form button").click();
    assertThat(page.locator(".who")).isVisible();
  }

  private void openApplication(String language) {
    open(language, 1280);
    signIn("wangfang");
    go(SERVICE + "/apply");
    page.locator("[data-ready]").waitFor();
  }

  private void fillIn() {
    Map.of("childName", "王平安", "childBirthDate", "2026-01-02", "birthCertificateNumber", "X340012301",
        "motherName", "王芳", "motherIdNumber", "341502199203154529", "contactPhone", "13856412345")
        .forEach((field, value) -> control(field).fill(value));
    Map.of("childEthnicity", "汉族", "householdKind", "family", "registrationArea", "341502")
        .forEach((field, value) -> control(field).selectOption(value));
    Map.of("childSex", "male", "bornInProvince", "yes", "maritalStatus", "unmarried", "followedParent", "mother")
        .forEach((field, value) ->
            tick(page.locator("[id*=Field_" + field + "-][value=" + value + "]")));
    tick(control("nonMaritalStatement"));
    tick(control("nameAgreed"));
    tick(control("dataConsent"));
  }

  /** The form draws itself anew after a click, so the state is waited for and not looked at once. */
  private static void tick(Locator choice) {
    choice.click();
    assertThat(choice).isChecked();
  }

  private void choose(String field, String value) {
    tick(page.locator("[id*=Field_" + field + "-][value=" + value + "]"));
  }

  /** Of divorced parents the form wants to know who has custody, and both names. */
  private void becomeDivorced() {
    choose("maritalStatus", "divorced");
    choose("custodyParent", "mother");
    control("fatherName").fill("李强");
    control("fatherIdNumber").fill("341503199008123010");
  }

  private void chooseFiles(FilePayload... files) {
    page.locator("#upload-list input").setInputFiles(files);
  }

  /** Each character is a byte. */
  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.ISO_8859_1));
  }

  private Locator control(String field) {
    return page.locator("[id$=Field_" + field + "]");
  }

  private void look(String path, List<String> findings) {
    go(path);
    if (path.endsWith("/apply")) {
      page.locator("[data-ready]").waitFor();
      page.locator("#submit").click();
    }
    analyze(path, findings);
  }

  private void analyze(String path, List<String> findings) {
    new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().forEach(found ->
        findings.add(path + ": " + found.getId() + " " + found.getNodes().get(0).getHtml()));
    if (!page.evaluate("document.documentElement.scrollWidth <= innerWidth").equals(true)) {
      findings.add(path + ": scrolls sideways");
    }
  }
}

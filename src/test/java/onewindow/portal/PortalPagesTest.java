package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static preview.PreviewCases.TO_SUPPLEMENT;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import preview.PortalPreview;
import preview.PreviewCases;

/** The portal's pages in a real browser. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PortalPagesTest {

  private static final String SERVICE = "/services/newborn-registration";
  private static final List<String> OPEN_PAGES =
      List.of("/", SERVICE, SERVICE + "/rules", "/sign-in", "/services/nothing-here", "/assets/broken/page");
  private static final List<String> CITIZEN_PAGES = List.of("/cases", SERVICE + "/apply",
      "/cases/LA341502202611210000033R", "/cases/LA341502202611100000027D");

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  @Autowired
  PreviewCases cases;
  private PortalBrowser browser;
  private Page page;

  @BeforeEach
  void casesThatNobodyHasTouched() {
    cases.reset();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280", "zh, 360", "en, 1280", "en, 360"})
  void everyPageIsAccessibleAndFitsItsWindow(String language, int width) {
    open(language, width);
    List<String> findings = new ArrayList<>();
    page.onConsoleMessage(message -> noteBlocked(message, findings));
    OPEN_PAGES.forEach(path -> look(path, findings));
    browser.signIn("wangfang");
    CITIZEN_PAGES.forEach(path -> look(path, findings));
    assertThat(findings).isEmpty();
  }

  @Test
  void scriptsAndStylesComeFromOurFilesAlone() {
    open("zh", 1280);
    String policy = page.navigate("/").headers().get("content-security-policy");
    assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe").doesNotContain("*");
  }

  /** What a slow line has to carry; wanted are at most 300 KB and 1 MB. */
  @ParameterizedTest
  @CsvSource({"/, 300, 6", SERVICE + "/apply, 1000, 10"})
  void theFirstPageAndTheFormAreLight(String path, int mostKilobytes, int mostRequests) {
    open("zh", 360);
    browser.signIn("wangfang");
    try (BrowserContext fresh = CHROMIUM.browser().newContext(new Browser.NewContextOptions()
        .setStorageState(browser.context().storageState()))) {
      List<Request> requests = new ArrayList<>();
      fresh.onRequestFinished(requests::add);
      fresh.newPage().navigate("http://localhost:" + port + path,
          new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
      assertThat(requests).hasSizeLessThanOrEqualTo(mostRequests);
      assertThat(requests.stream().mapToInt(request -> request.sizes().responseBodySize).sum())
          .isBetween(1_000, mostKilobytes * 1_000);
    }
  }

  @Test
  void aBrowserAsksForEachScriptOnceAndForAnotherWhenItHasChanged() {
    open("zh", 1280);
    List<Response> assets = new ArrayList<>();
    page.onResponse(response -> assets.add(response));
    page.navigate("/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
    assets.removeIf(response -> !response.url().contains("/assets/"));
    assertThat(assets).isNotEmpty().allSatisfy(asset -> {
      assertThat(asset.url()).matches(".*-[0-9a-f]{32}\\.(css|js|svg)");
      assertThat(asset.status()).isEqualTo(200);
      assertThat(asset.headerValue("cache-control")).isEqualTo("max-age=31536000, public, immutable");
    });
    assertThat(go(assets.get(0).url().replaceAll("[0-9a-f]{32}", "0".repeat(32)))).isEqualTo(404);
    assertThat(page.navigate("/assets/case-file.css").headerValue("cache-control")).isEqualTo("max-age=3600");
  }

  @Test
  void theListOfCasesSaysWhatWaitsForWhomAndUntilWhen() {
    open("zh", 360);
    browser.signIn("wangfang");
    go("/cases");
    Locator waiting = page.locator(".case-list .card", new Page.LocatorOptions().setHasText(TO_SUPPLEMENT));
    assertThat(waiting).containsText("请您补正");
    assertThat(page.locator(".case-list .limits").first()).containsText("承诺办结期限");
  }

  @Test
  void whatPeopleTypeIsFoundWhileTheyType() {
    open("zh", 1280);
    page.getByLabel("您想办什么事？").pressSequentially("孩子上户口");
    assertThat(page.locator("#hits")).hasText("与“孩子上户口”有关的事项");
    assertThat(page.locator("#found .service-card")).containsText("新生儿落户");
    assertThat(page.locator("#search-news")).hasText("找到 1 个事项。");
    page.locator("#found .service-card a").click();
    assertThat(page.locator("h1")).hasText("新生儿落户");
    page.goBack();
    assertThat(page.locator("#hits")).hasText("与“孩子上户口”有关的事项");
    page.getByLabel("您想办什么事？").fill("护照");
    assertThat(page.locator("#found")).containsText("没有找到相关事项");
    assertThat(page.locator("#found .service-card")).hasCount(2);
    assertThat(browser.faults()).isEmpty();
  }

  @Test
  void largePrintStaysUntilItIsTurnedOff() {
    open("zh", 360);
    page.getByText("大字版").click();
    assertThat(page.locator("html")).hasCSS("font-size", "21px");
    go(SERVICE);
    assertThat(page.locator("html")).hasCSS("font-size", "21px");
    assertThat(browser.faults()).isEmpty();
    page.getByText("标准字号").click();
    assertThat(page.locator("html")).hasCSS("font-size", "16px");
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
    assertThat(page.locator("#parents-married"))
        .containsText("The marriage of the parents is in the marriage register");
    page.locator("#parents-married summary").click();
    assertThat(page.locator("#parents-married")).containsText("no answer");
    assertThat(page.locator(".rules-page")).not().containsText("??");
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
    browser.signIn("zhaomin");
    assertThat(go("/cases/LA341502202611100000027D")).isEqualTo(404);
    assertThat(page.locator("h1")).hasText("没有找到这个页面");
  }

  @Test
  void aClerkSeesTheCaseFileOfATaskWithNumbersMasked() {
    open("zh", 1280);
    browser.signIn("liuyang");
    go("/clerk/tasks/LA341502202611210000033R/case-file");
    assertThat(page.locator(".case-file")).containsText("341502********4529");
    assertThat(page.locator(".case-file")).containsText("138****2345");
    assertThat(page.content()).doesNotContain("341502199203154529").doesNotContain("13856412345");
    assertThat(go("/clerk/tasks/no-such-task/case-file")).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280, 一个查看用途", "en, 360, one of the purposes"})
  void fullNumbersAreShownToWhoSaysWhatFor(String language, int width, String expected) {
    open(language, width);
    browser.signIn("liuyang");
    go("/clerk/tasks/LA341502202611210000033R/case-file");
    page.addStyleTag(new Page.AddStyleTagOptions().setUrl("/assets/case-file.css"));
    assertThat(browser.faultsIn(".case-file")).isEmpty();
    page.locator("form.numbers").evaluate("form => form.noValidate = true");
    page.locator(".numbers button").click();
    assertThat(page.locator(".numbers [role=alert]")).containsText(expected);
    assertThat(page.locator(".case-file")).containsText("341502********4529");

    page.locator("#purpose").selectOption("CONTACT");
    page.locator(".numbers button").click();

    assertThat(page.locator(".case-file")).containsText("341502199203154529");
    assertThat(page.locator(".case-file")).containsText("13856412345");
    assertThat(page.locator("form.numbers")).hasCount(0);
  }

  private void open(String language, int width) {
    browser = PortalBrowser.open(CHROMIUM, port, language, width);
    page = browser.page();
  }

  private static void noteBlocked(ConsoleMessage message, List<String> findings) {
    if (message.text().contains("Content Security Policy")) {
      findings.add(message.text());
    }
  }

  private int go(String path) {
    return page.navigate(path).status();
  }

  private void look(String path, List<String> findings) {
    go(path);
    if (path.endsWith("/apply")) {
      page.locator("[data-ready]").waitFor();
      page.locator("#to-check").click();
    }
    browser.faults().forEach(fault -> findings.add(path + ": " + fault));
  }
}

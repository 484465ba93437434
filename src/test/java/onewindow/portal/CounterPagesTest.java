package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

/** The clerk's pages at the window in a real browser. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class CounterPagesTest {

  private static final String LIST = "/clerk/services";
  private static final String APPLY = LIST + "/newborn-registration/apply";
  private static final String ID_NUMBER = "341502199203154529";

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  private BrowserContext context;
  private Page page;

  @AfterEach
  void close() {
    page.navigate("about:blank");
    context.close();
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280", "zh, 360", "en, 1280", "en, 360"})
  void everyPageOfTheCounterIsAccessibleAndFitsItsWindow(String language, int width) {
    List<String> findings = new ArrayList<>();
    signIn("liuyang", language, width);
    page.navigate(LIST);
    analyze("list", findings);
    page.navigate(APPLY);
    analyze("person", findings);
    enter("Wang", "123");
    assertThat(page.locator("[role=alert] li")).hasCount(2);
    analyze("person refused", findings);
    enter("王芳", ID_NUMBER);
    ready();
    analyze("form", findings);
    fillIn();
    sign("mother");
    page.locator("#submit").click();
    assertThat(page.locator(".receipt")).isVisible();
    analyze("receipt", findings);
    assertThat(findings).isEmpty();
  }

  @Test
  void aClerkTakesAnApplicationWithFilesAndHandsOverTheReceipt() {
    signIn("liuyang", "zh", 1280);
    page.locator(".site-nav").getByText("窗口收件").click();
    page.getByText("新生儿").first().click();
    page.locator("#channel").selectOption("UNRESOLVED_WINDOW");
    enter("王芳", "341502199203154529");
    ready();
    assertThat(page.locator("#at-the-window")).containsText("341502********4529");
    fillIn();
    tick(choice("maritalStatus", "divorced"));
    tick(choice("custodyParent", "mother"));
    control("fatherName").fill("李强");
    control("fatherIdNumber").fill("341503199008123010");
    page.locator("#upload-list input").setInputFiles(
        new FilePayload("离婚证.pdf", "application/octet-stream", "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(page.locator("#upload-news")).containsText("已上传");
    sign("mother");
    page.locator("#submit").click();
    assertThat(page.locator(".receipt")).containsText("办不成事反映窗口");
    assertThat(page.locator(".receipt")).containsText("liuyang");
    assertThat(page.locator(".receipt")).containsText("离婚证.pdf");
    assertThat(page.locator(".receipt .number")).containsText("LA3415");
    page.addInitScript("window.print = () => { document.title = 'printed'; }");
    page.reload();
    page.locator("[data-prints]").click();
    assertThat(page).hasTitle("printed");
  }

  @Test
  void theNextPersonSeesNothingOfTheOneBefore() {
    signIn("liuyang", "zh", 1280);
    page.navigate(APPLY);
    enter("王芳", ID_NUMBER);
    ready();
    fillIn();
    page.locator("#at-the-window a").click();
    assertThat(page.locator("#name")).hasValue("");
    assertThat(page.locator("#idNumber")).hasValue("");
    enter("赵敏", "341522199405216420");
    ready();
    assertThat(control("childName")).hasValue("");
    assertThat(page.evaluate("JSON.stringify(sessionStorage) + JSON.stringify(localStorage)").toString())
        .doesNotContain("王平安").doesNotContain(ID_NUMBER);
  }

  @Test
  void afterTheReceiptTheWayBackDoesNotLeadToTheFilledInForm() {
    signIn("liuyang", "zh", 1280);
    page.navigate(APPLY);
    enter("王芳", ID_NUMBER);
    ready();
    fillIn();
    sign("mother");
    page.locator("#submit").click();
    assertThat(page.locator(".receipt")).isVisible();
    page.goBack();
    assertThat(page.locator(".form-host")).hasCount(0);
    assertThat(page.locator("#idNumber")).hasValue("");
  }

  @Test
  void aLostConnectionIsTriedAgainUnderTheSameKey() {
    signIn("liuyang", "zh", 1280);
    page.navigate(APPLY);
    enter("王芳", ID_NUMBER);
    ready();
    fillIn();
    sign("mother");
    List<String> keys = new ArrayList<>();
    page.route("**/api/clerk/cases", route -> {
      keys.add(route.request().headerValue("Idempotency-Key"));
      if (keys.size() == 1) {
        route.abort();
      } else {
        route.resume();
      }
    });
    page.locator("#submit").click();
    assertThat(page.locator("#problems")).containsText("没有丢失");
    page.locator("#submit").click();
    assertThat(page.locator(".receipt")).isVisible();
    assertThat(keys).hasSize(2);
    assertThat(keys.get(0)).isEqualTo(keys.get(1));
  }

  @Test
  void aMissingSignatureLeadsToItsBox() {
    signIn("liuyang", "zh", 1280);
    page.navigate(APPLY);
    enter("王芳", ID_NUMBER);
    ready();
    page.route("**/api/clerk/cases", route -> route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
        .setStatus(422).setContentType("application/problem+json").setBody("""
            {"type": "urn:onewindow:problem:form", "problems": [{"field": "signed", "expected": "签名", "found": "无"}]}""")));
    fillIn();
    page.locator("#submit").click();
    page.locator("#problems a").click();
    assertThat(page.locator("#signed-mother")).isFocused();
  }

  @Test
  void aCitizenHasNoCounter() {
    signIn("wangfang", "zh", 1280);
    assertThat(page.locator(".site-nav").getByText("窗口收件")).hasCount(0);
    assertThat(page.navigate(APPLY).status()).isEqualTo(403);
  }

  private void signIn(String username, String language, int width) {
    context = CHROMIUM.browser().newContext(new Browser.NewContextOptions()
        .setViewportSize(width, 800).setBaseURL("http://localhost:" + port));
    context.setDefaultTimeout(10_000);
    page = context.newPage();
    page.navigate("/?lang=" + language);
    page.navigate("/sign-in");
    page.locator(".account", new Page.LocatorOptions().setHasText(username)).click();
    page.locator("main form button").click();
    assertThat(page.locator(".who")).isVisible();
  }

  private void enter(String name, String idNumber) {
    page.locator("#name").fill(name);
    page.locator("#idNumber").fill(idNumber);
    page.locator("main form button").click();
  }

  private void ready() {
    page.locator("[data-ready]").waitFor();
  }

  private void sign(String role) {
    page.locator("#signed-" + role).check();
  }

  private void fillIn() {
    Map.of("childName", "王平安", "childBirthDate", "2026-01-02", "birthCertificateNumber", "X340012301",
        "motherName", "王芳", "motherIdNumber", ID_NUMBER, "contactPhone", "13856412345")
        .forEach((field, value) -> control(field).fill(value));
    Map.of("childEthnicity", "汉族", "householdKind", "family", "registrationArea", "341502")
        .forEach((field, value) -> control(field).selectOption(value));
    Map.of("childSex", "male", "bornInProvince", "yes", "maritalStatus", "unmarried", "followedParent", "mother")
        .forEach((field, value) -> tick(choice(field, value)));
    tick(control("nonMaritalStatement"));
    tick(control("nameAgreed"));
    tick(control("dataConsent"));
  }

  private Locator choice(String field, String value) {
    return page.locator("[id*=Field_" + field + "-][value=" + value + "]");
  }

  private static void tick(Locator choice) {
    choice.click();
    assertThat(choice).isChecked();
  }

  private Locator control(String field) {
    return page.locator("[id$=Field_" + field + "]");
  }

  private void analyze(String what, List<String> findings) {
    new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().forEach(found ->
        findings.add(what + ": " + found.getId() + " " + found.getNodes().get(0).getHtml()));
    if (!page.evaluate("document.documentElement.scrollWidth <= innerWidth").equals(true)) {
      findings.add(what + ": scrolls sideways");
    }
  }
}

package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
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
  private PortalBrowser browser;
  private Page page;
  private ApplicationForm form;

  @AfterEach
  void close() {
    browser.close();
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280", "zh, 360", "en, 1280", "en, 360"})
  void everyPageOfTheCounterIsAccessibleAndFitsItsWindow(String language, int width) {
    List<String> findings = new ArrayList<>();
    signIn("liuyang", language, width);
    page.navigate(LIST);
    browser.faults().forEach(fault -> findings.add("list: " + fault));
    page.navigate(APPLY);
    browser.faults().forEach(fault -> findings.add("person: " + fault));
    enter("Wang", "123");
    assertThat(page.locator("[role=alert] li")).hasCount(2);
    browser.faults().forEach(fault -> findings.add("person refused: " + fault));
    enter("王芳", ID_NUMBER);
    form.ready();
    browser.faults().forEach(fault -> findings.add("form: " + fault));
    form.fillIn();
    sign("mother");
    form.check();
    assertThat(page.locator("#answers h3").last()).hasText(language.equals("zh") ? "已见证的签名" : "Signatures you have seen");
    browser.faults().forEach(fault -> findings.add("check: " + fault));
    page.locator("#submit").click();
    assertThat(page.locator(".receipt")).isVisible();
    browser.faults().forEach(fault -> findings.add("receipt: " + fault));
    assertThat(findings).isEmpty();
  }

  @Test
  void aClerkTakesAnApplicationWithFilesAndHandsOverTheReceipt() {
    signIn("liuyang", "zh", 1280);
    page.locator(".site-nav").getByText("窗口收件").click();
    page.getByText("新生儿").first().click();
    page.locator("#channel").selectOption("UNRESOLVED_WINDOW");
    enter("王芳", "341502199203154529");
    form.ready();
    assertThat(page.locator("#at-the-window")).containsText("341502********4529");
    form.fillIn();
    form.becomeDivorced();
    form.chooseFiles(ApplicationForm.file("离婚证.pdf", "%PDF-1.7"));
    assertThat(page.locator("#upload-news")).containsText("已上传");
    sign("mother");
    form.handIn();
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
    form.ready();
    form.fillIn();
    page.locator("#at-the-window a").click();
    assertThat(page.locator("#name")).hasValue("");
    assertThat(page.locator("#idNumber")).hasValue("");
    enter("赵敏", "341522199405216420");
    form.ready();
    assertThat(form.control("childName")).hasValue("");
    assertThat(page.evaluate("JSON.stringify(sessionStorage) + JSON.stringify(localStorage)").toString())
        .doesNotContain("王平安").doesNotContain(ID_NUMBER);
  }

  @Test
  void afterTheReceiptTheWayBackDoesNotLeadToTheFilledInForm() {
    signIn("liuyang", "zh", 1280);
    page.navigate(APPLY);
    enter("王芳", ID_NUMBER);
    form.ready();
    form.fillIn();
    sign("mother");
    form.handIn();
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
    form.ready();
    form.fillIn();
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
    form.handIn();
    assertThat(page.locator(".receipt")).isVisible();
    assertThat(keys).hasSize(2);
    assertThat(keys.get(0)).isEqualTo(keys.get(1));
  }

  @Test
  void aMissingSignatureLeadsToItsBox() {
    signIn("liuyang", "zh", 1280);
    page.navigate(APPLY);
    enter("王芳", ID_NUMBER);
    form.ready();
    page.route("**/api/clerk/cases", route -> route.fulfill(new Route.FulfillOptions()
        .setStatus(422).setContentType("application/problem+json").setBody("""
            {"type": "urn:onewindow:problem:form",
             "problems": [{"field": "signed", "expected": "签名", "found": "无"}]}""")));
    form.fillIn();
    form.handIn();
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
    browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn(username);
    page = browser.page();
    form = new ApplicationForm(page);
  }

  private void enter(String name, String idNumber) {
    page.locator("#name").fill(name);
    page.locator("#idNumber").fill(idNumber);
    page.locator("main form button").click();
  }

  private void sign(String role) {
    page.locator("#signed-" + role).check();
  }
}

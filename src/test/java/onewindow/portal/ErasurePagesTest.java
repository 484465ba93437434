package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import preview.PortalPreview;
import preview.PreviewCases;
import preview.PreviewRetention;

/** How operators erase a case on order, and how people get their data, in a real browser. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ErasurePagesTest {

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort int port;
  @Autowired PreviewRetention retention;

  @BeforeEach
  void asIfNothingHappened() {
    retention.reset();
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280, 无法恢复, 没有删除, 违法或违约处理",
      "en, 360, nothing brings them back, Nothing was erased, processed unlawfully"})
  void anOperatorErasesInTwoSteps(String language, int width, String sure, String refused, String cause) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("gaoxiang")) {
      browser.find(".site-nav a[href='/erasures']").click();
      show(browser, PreviewRetention.DISPUTED);
      assertThat(browser.find(".obstacle")).hasCount(2);
      order(browser);
      browser.find("#typed").fill(PreviewRetention.DISPUTED);
      browser.find("form[action$='/erasure'] button").click();
      assertThat(browser.find(".notice.bad").first()).containsText(refused);

      show(browser, PreviewRetention.ENDED);
      order(browser);
      assertThat(browser.find(".notice.bad")).containsText(sure.equals("无法恢复") ? "也不能恢复" : sure);
      assertThat(browser.faults()).isEmpty();
      browser.find("#typed").fill("LA1");
      browser.find("form[action$='/erasure'] button").click();
      assertThat(browser.find(".notice.bad")).hasCount(1);
      order(browser);
      browser.find("#typed").fill(PreviewRetention.ENDED);
      browser.find("form[action$='/erasure'] button").click();
      assertThat(browser.find(".notice.good")).hasCount(1);
      assertThat(browser.find("section .notice")).containsText(cause);
      assertThat(browser.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"zh, 360", "en, 1280"})
  void anOperatorHoldsACaseAndEndsTheHold(String language, int width) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("gaoxiang")) {
      browser.page().navigate("/erasures?number=" + PreviewRetention.ENDED);
      hold(browser, "hold");
      assertThat(browser.find(".rows")).containsText("六法〔2026〕12号");
      assertThat(browser.faults()).isEmpty();
      hold(browser, "hold-end");
      assertThat(browser.find(".rows")).not().containsText("六法〔2026〕12号");
      browser.page().navigate("/erasures?number=LA0");
      assertThat(browser.find(".notice.bad")).containsText("LA0");
    }
  }

  @ParameterizedTest
  @CsvSource({"zh, 360, 查重用的摘要", "en, 1280, Digests that find a value used twice"})
  void aPersonDownloadsTheirData(String language, int width, String keptBack) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("wangfang")) {
      browser.page().navigate("/cases");
      browser.find("main a[href='/my-data']").click();
      assertThat(browser.find("main")).containsText(keptBack);
      assertThat(browser.faults()).isEmpty();
      Download zip = browser.page().waitForDownload(() -> browser.find("form[action$='/export'] button").click());
      assertThat(zip.suggestedFilename()).endsWith(".zip");
      assertThat(browser.page().navigate("/erasures").status()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @CsvSource({"zh, 360, 2026年11月20日, 保存期限届满", "en, 1280, 20 Nov 2026, the time for keeping it was over"})
  void whoeverOpensAnErasedCaseReadsWhenAndWhy(String language, int width, String day, String cause) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("wangfang")) {
      assertThat(browser.page().navigate("/cases/" + PreviewCases.ERASED).status()).isEqualTo(410);
      assertThat(browser.find(".notice")).containsText(day);
      assertThat(browser.find(".notice")).containsText(cause);
      assertThat(browser.find(".who")).isVisible();
      assertThat(browser.faults()).isEmpty();
    }
  }

  private static void show(PortalBrowser browser, String number) {
    browser.find("#number").fill(number);
    browser.find("form[action$='/erasures'] button").click();
  }

  private static void order(PortalBrowser browser) {
    browser.find("details").first().locator("summary").click();
    browser.find("#cause").selectOption("UNLAWFUL");
    browser.find("#basis").fill("六数〔2026〕7号");
    browser.find("form[action$='/erasure'] button").click();
  }

  private static void hold(PortalBrowser browser, String what) {
    browser.find("details").nth(1).locator("summary").click();
    browser.find("#hold-basis").fill("六法〔2026〕12号");
    browser.find("form[action$='/" + what + "'] button").click();
  }
}

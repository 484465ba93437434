package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import preview.PortalPreview;
import preview.PreviewCases;

/** What auditors search, and what people learn of who looked at their data, in a real browser. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AuditPagesTest {

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;

  @ParameterizedTest
  @CsvSource({"zh, 1280, 查看了办件, 用途：办理业务, 被拒绝", "en, 360, Read the case file, for: to handle the case, refused"})
  void anAuditorSearchesTurnsPagesAndExports(String language, int width, String action, String purpose, String refused) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("zhengjie")) {
      browser.find(".site-nav a[href='/audit']").click();
      assertThat(browser.find(".audit-records li")).hasCount(50);
      assertThat(browser.find(".audit-records li").nth(4)).containsText(refused);
      assertThat(browser.faults()).isEmpty();
      browser.find(".pages [rel=next]").click();
      assertThat(browser.find(".audit-records li")).hasCount(19);

      browser.find("#object").fill(PreviewCases.IN_REVIEW);
      browser.find("#action").fill("case.file");
      browser.find("form[action$='/audit'] button").click();
      assertThat(browser.find(".audit-records li")).hasCount(1);
      assertThat(browser.find(".audit-records li")).containsText(action);
      assertThat(browser.find(".audit-records li")).containsText(purpose);
      assertThat(browser.faults()).isEmpty();

      Download export = browser.page().waitForDownload(() -> browser.find("form[action$='/export'] button").click());
      assertThat(export.suggestedFilename()).endsWith(".jsonl");
    }
  }

  @ParameterizedTest
  @CsvSource({"zh, 360, 六安市公安局 窗口工作人员, 当天共 3 次", "en, 1280, Lu'an Public Security Bureau clerk, 3 times that day"})
  void aPersonReadsWhoLookedAtTheirDataAndNoNames(String language, int width, String who, String times) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("wangfang")) {
      browser.page().navigate("/cases");
      browser.find("main a[href='/my-data/views']").click();
      assertThat(browser.find(".board-cases li")).hasCount(3);
      assertThat(browser.find(".board-cases li").nth(1)).containsText(who);
      assertThat(browser.find(".board-cases li").nth(1)).containsText(times);
      assertThat(browser.find("main")).not().containsText("liuyang");
      assertThat(browser.faults()).isEmpty();
      assertThat(browser.page().navigate("/audit").status()).isEqualTo(403);
    }
  }
}

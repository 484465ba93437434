package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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
import preview.PreviewSupervision;

/** The board, the ledger and one case's time, in a real browser. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SupervisionPagesTest {

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  @Autowired PreviewSupervision supervision;
  @Autowired PreviewCases cases;

  @BeforeEach
  void asItWas() {
    supervision.reset();
    cases.reset();
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280, 黄牌, 12 件", "en, 360, Yellow card, 12 are"})
  void theBoardShowsOpenCasesByLightAndTheLedgerWhatWasDone(String language, int width, String yellow, String left) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("humei")) {
      browser.find(".site-nav a[href='/supervision']").click();
      assertThat(browser.find("[role=status]")).containsText(left);
      assertThat(browser.find(".board-chart svg")).isVisible();
      Locator first = browser.find(".board-cases li").first();
      assertThat(first).containsText(yellow);
      assertThat(browser.faults()).isEmpty();

      browser.find("#light").selectOption("GREEN");
      browser.find(".board-filter button").click();
      assertThat(browser.find(".board-cases li")).hasCount(2);

      browser.find(".sub-nav a[href='/supervision/ledger']").click();
      assertThat(browser.find(".ledger > li")).hasCount(2);
      assertThat(browser.faults()).isEmpty();
    }
  }

  @Test
  void aDepartmentAppealsAndTheSupervisorRules() {
    try (PortalBrowser head = PortalBrowser.open(CHROMIUM, port, "zh", 360).signIn("machao")) {
      head.page().navigate("/supervision/cases/" + PreviewCases.IN_REVIEW);
      Locator yellow = head.find(".ledger > li.lit-YELLOW");
      yellow.locator("details:has([action$='/2/appeal']) summary").click();
      assertThat(head.faults()).isEmpty();
      yellow.locator("#appeal-2").fill("当日系统故障，已报备。");
      yellow.locator("[action$='/2/appeal'] button").click();
      assertThat(head.find(".notice.good")).hasText("申诉已提交，等待监察机构复核。");
      assertThat(yellow).containsText("当日系统故障，已报备。");
      assertThat(head.find("[action$='/ruling']")).hasCount(0);
    }
    try (PortalBrowser supervisor = PortalBrowser.open(CHROMIUM, port, "en", 1280).signIn("humei")) {
      supervisor.page().navigate("/supervision/cases/" + PreviewCases.IN_REVIEW);
      assertThat(supervisor.find("[action$='/extension']")).hasCount(0);
      Locator yellow = supervisor.find(".ledger > li.lit-YELLOW");
      yellow.locator("details summary").click();
      yellow.locator("input[value=true]").check();
      yellow.locator("#ruling-2").fill("情况属实");
      yellow.locator("[action$='/ruling'] button").click();
      assertThat(yellow).containsText("Withdrawn");
      assertThat(supervisor.find("h1 ~ p .tag").last()).hasText("Reminder");
      assertThat(supervisor.faults()).isEmpty();
    }
  }

  @Test
  void theHeadGivesMoreTimeAndTheApplicantReadsWhy() {
    try (PortalBrowser head = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("machao")) {
      head.page().navigate("/supervision/cases/" + PreviewCases.IN_REVIEW);
      head.find("details:has([action$='/extension']) summary").click();
      head.find("#workingDays").fill("5");
      head.find("#reason").fill("需向外省核实出生情况");
      head.find("[action$='/extension'] button").click();
      assertThat(head.find(".notice.good")).hasText("已延长，申请人可以看到理由。");
      assertThat(head.find("[action$='/extension']")).hasCount(0);
    }
    try (PortalBrowser mother = PortalBrowser.open(CHROMIUM, port, "zh", 360).signIn("wangfang")) {
      mother.page().navigate("/cases/" + PreviewCases.IN_REVIEW);
      assertThat(mother.find("main")).containsText("办理期限延长了 5 个工作日。理由：需向外省核实出生情况");
      assertThat(mother.faults()).isEmpty();
      assertThat(mother.page().navigate("/supervision").status()).isEqualTo(403);
    }
  }
}

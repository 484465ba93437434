package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static preview.PreviewCases.COMMITTED;
import static preview.PreviewCases.FOLLOWED;
import static preview.PreviewCases.ISSUED;
import static preview.PreviewCases.REVOKED;
import static preview.PreviewCases.TO_CONFIRM;
import static preview.PreviewCases.TO_CORRECT;
import static preview.PreviewCases.TO_SUPPLEMENT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.List;
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

/** What people can do with a case on its page, in a real browser. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class CasePageTest {

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  @Autowired PreviewCases cases;

  @BeforeEach
  void asTheyWere() {
    cases.reset();
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280", "zh, 360", "en, 1280", "en, 360"})
  void theTasksOfACaseAreAccessibleAndFitTheirWindow(String language, int width) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("wangfang")) {
      browser.page().navigate("/cases/" + TO_CONFIRM);
      assertThat(browser.find("details.submitted dl:not(.received)")).isVisible();
      assertThat(browser.faults()).isEmpty();
      browser.page().navigate("/cases/" + TO_SUPPLEMENT);
      browser.find(".withdrawal summary").click();
      browser.find("#supplement-form button.big").click();
      assertThat(browser.find("#problems li")).hasCount(2);
      assertThat(browser.faults()).isEmpty();
      browser.page().navigate("/cases/" + COMMITTED);
      browser.find(".of-commitment summary").click();
      assertThat(browser.faults()).isEmpty();
      browser.page().navigate("/cases/" + TO_CORRECT);
      assertThat(browser.find("#supplement-form button.big")).isVisible();
      assertThat(browser.faults()).isEmpty();
      browser.page().navigate("/cases/" + REVOKED);
      assertThat(browser.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280, 承诺办结期限, 2026年11月30日", "en, 360, Promised by, 30 Nov 2026"})
  void anOpenCaseSaysUntilWhenItIsPromised(String language, int width, String limit, String day) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("wangfang")) {
      browser.page().navigate("/cases/LA341502202611210000033R");
      Locator limits = browser.find(".limits");
      assertThat(limits).containsText(limit);
      assertThat(limits).containsText(day);
      assertThat(limits).containsText("2027");
      assertThat(browser.faults()).isEmpty();

      browser.page().navigate("/cases/" + TO_CONFIRM);
      assertThat(limits).hasCount(0);
    }
  }

  @Test
  void aCommitmentIsTakenBackOnThePage() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("wangfang")) {
      browser.page().navigate("/cases/" + COMMITTED);
      assertThat(browser.find(".commitment")).containsText("承诺人：母亲");
      browser.find(".of-commitment summary").click();
      browser.find(".of-commitment button").click();
      assertThat(browser.find(".notice.good")).hasText("承诺已撤回，按普通方式继续办理。");
      assertThat(browser.find(".commitment")).containsText("承诺已撤回");
      assertThat(browser.find(".of-commitment")).hasCount(0);
    }
  }

  @Test
  void anOrderToCorrectSaysWhyAndUntilWhenAndTakesThePaper() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("wangfang")) {
      browser.page().navigate("/cases/" + TO_CORRECT);
      assertThat(browser.find(".todo")).containsText("请改正不实的承诺");
      assertThat(browser.find(".todo")).containsText("12月5日");
      assertThat(browser.find("#supplement-form")).containsText("民政部门查无婚姻登记，请补交结婚证。");
      browser.find("#upload-marriage-certificate").setInputFiles(ApplicationForm.file("结婚证.pdf", "%PDF-1.7"));
      browser.find("#supplement-form button.big").click();
      assertThat(browser.find("#supplement-form")).hasCount(0);
      assertThat(browser.find(".commitment .notice")).hasText("您提交的材料已收到，等待工作人员核实。");
    }
  }

  @Test
  void aRevokedResultIsNotShownAsValid() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("wangfang")) {
      browser.page().navigate("/cases/" + REVOKED);
      assertThat(browser.find(".case-status h2")).containsText("已撤销");
      assertThat(browser.find(".commitment")).containsText("双方未登记结婚。");
      assertThat(browser.find(".result")).hasCount(0);
    }
  }

  @Test
  void whoeverIsNamedConfirmsAfterReadingWhatWasSubmitted() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("wangfang")) {
      browser.page().navigate("/cases/" + TO_CONFIRM);
      assertThat(browser.find(".case-status")).containsText("正在等待当事人确认");
      browser.find(".todo button").click();
      assertThat(browser.find(".notice.good")).hasText("您已确认，申请继续办理。");
      assertThat(browser.find(".todo")).hasCount(0);
    }
  }

  @Test
  void whatIsMissingIsHandedInAllAtOnce() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("wangfang")) {
      browser.page().navigate("/cases/" + TO_SUPPLEMENT);
      assertThat(browser.find("#supplement-form")).containsText("婚姻登记机关查无记录，请上传结婚证。");
      browser.find("#upload-marriage-certificate").setInputFiles(ApplicationForm.file("结婚证.pdf", "%PDF-1.7"));
      assertThat(browser.find("#supplement-form .name")).hasText("结婚证.pdf");
      browser.find("#supplement-form button.big").click();
      assertThat(browser.find("#problems li")).hasText("出生医学证明：尚未上传");
      browser.find("#upload-birth-certificate").setInputFiles(ApplicationForm.file("出生证明.pdf", "%PDF-1.7"));
      browser.find("#supplement-form button.big").click();
      assertThat(browser.find("#supplement-form")).hasCount(0);
      assertThat(browser.find(".case-status h2")).containsText("审查");
    }
  }

  @Test
  void whoPressesBeforeTheFilesArrivedNeedNotPressAgain() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("wangfang")) {
      browser.page().navigate("/cases/" + TO_SUPPLEMENT);
      List<Route> uploads = browser.held("**/materials/**/files?*");
      browser.find("#upload-marriage-certificate").setInputFiles(ApplicationForm.file("结婚证.pdf", "%PDF-1.7"));
      browser.find("#upload-birth-certificate").setInputFiles(ApplicationForm.file("出生证明.pdf", "%PDF-1.7"));
      browser.find("#supplement-form button.big").click();
      assertThat(browser.find("#sending")).hasText("文件还在上传，传完后自动提交，请不要关闭本页。");
      browser.page().waitForCondition(() -> uploads.size() == 2);
      uploads.forEach(Route::resume);
      assertThat(browser.find("#supplement-form")).hasCount(0);
      assertThat(browser.find(".case-status h2")).containsText("审查");
    }
  }

  @Test
  void aWithdrawalThatIsNotPossibleSaysWhy() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("wangfang")) {
      browser.page().navigate("/cases/" + TO_SUPPLEMENT);
      browser.find(".withdrawal summary").click();
      browser.find(".withdrawal button").click();
      assertThat(browser.find("#withdrawal-reason:invalid")).hasCount(1);
      browser.find("#withdrawal-reason").selectOption("MISTAKE");
      browser.find(".withdrawal button").click();
      assertThat(browser.find(".notice.bad[role=alert]").first())
          .hasText("没有改动：需要尚未作出决定的办件，实际是已经决定的办件。");
    }
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280", "zh, 360", "en, 1280", "en, 360"})
  void whatFollowsTheIssueIsAccessibleAndFitsItsWindow(String language, int width) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("wangfang")) {
      browser.page().navigate("/cases/" + FOLLOWED);
      assertThat(browser.find(".follow-up")).hasCount(4);
      assertThat(browser.find(".delivery")).isVisible();
      assertThat(browser.faults()).isEmpty();
    }
  }

  @Test
  void everyFollowUpSaysHowFarItIsAndWhatCameBack() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("wangfang")) {
      browser.page().navigate("/cases/" + FOLLOWED);
      assertThat(browser.find(".result")).containsText("341502202611020019");
      assertThat(browser.find(".follow-up.state-DONE").first()).containsText("预防接种建档");
      assertThat(browser.find(".follow-up.state-DONE").first()).containsText("YF000000001");
      assertThat(browser.find(".follow-up.state-DONE").last()).containsText("EA000000001");
      assertThat(browser.find(".follow-up.state-BY_HAND")).containsText("部门没有答复，由工作人员办理");
      assertThat(browser.find(".follow-up.state-NOT_DONE")).containsText("原因：制卡设备正在更换，请十个工作日后再申领");
      assertThat(browser.find(".follow-ups")).containsText("都不影响已经出具的结果");
      assertThat(browser.find(".delivery")).containsText("邮寄");
      assertThat(browser.find("#progress[hx-get]")).hasCount(0);
    }
  }

  @Test
  void openingAnElectronicResultIsItsDeliveryAndThePageSaysSo() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "en", 360).signIn("wangfang")) {
      browser.page().navigate("/cases/" + ISSUED);
      assertThat(browser.find(".case-status h2")).containsText("Delivered");
      assertThat(browser.find(".delivery")).containsText("Opened by the mother in their account.");
      assertThat(browser.find(".delivery time")).hasCount(1);
      assertThat(browser.find(".follow-ups")).hasCount(0);
      assertThat(browser.find(".timeline li").first()).containsText("Delivered: opened by the mother");
      assertThat(browser.faults()).isEmpty();
    }
  }
}

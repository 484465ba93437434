package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static preview.PreviewCertificates.CODE;
import static preview.PreviewCertificates.REVOKED;
import static preview.PreviewCertificates.VALID;

import java.util.regex.Pattern;
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

/** Verification in a real browser, by a QR code and by hand, without an account. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class VerifyPageTest {

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  @Autowired PreviewCases cases;

  @ParameterizedTest
  @CsvSource({"zh, 1280, 有效, 2026年11月10日, 已撤销, 2026年11月22日, 查无此证照, 41 秒",
      "en, 360, Valid, 10 Nov 2026, Revoked, 22 Nov 2026, No such certificate, 41 seconds"})
  void aCertificateIsVerifiedByItsQrCodeAndByHand(String language, int width, String valid, String issued,
      String revoked, String day, String unknown, String wait) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width)) {
      browser.find("footer a").click();
      assertThat(browser.find("form.verify")).isVisible();
      assertThat(browser.faults()).isEmpty();

      browser.page().navigate("about:blank");
      browser.page().navigate("/verify#number=" + VALID + "&code=" + CODE);
      assertThat(browser.find(".verification .tag.good")).hasText(valid);
      assertThat(browser.find(".verification")).containsText(issued);
      assertThat(browser.find(".verification")).containsText("王*");
      assertThat(browser.page()).hasURL(Pattern.compile(".*/verify$"));
      assertThat(browser.find("#code")).hasValue("");
      assertThat(browser.faults()).isEmpty();

      enter(browser, REVOKED, CODE);
      assertThat(browser.find(".verification .tag.warn")).hasText(revoked);
      assertThat(browser.find(".verification")).containsText(day);
      assertThat(browser.faults()).isEmpty();

      enter(browser, VALID, "0000");
      assertThat(browser.find(".verification .tag.warn")).hasText(unknown);
      assertThat(browser.find(".verification dl")).hasCount(0);
      enter(browser, "0", "0");
      assertThat(browser.find(".notice.bad")).containsText(wait);
    }
  }

  @Test
  void theResultOfACaseOffersItsCertificate() {
    cases.reset();
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("wangfang")) {
      browser.page().navigate("/cases/" + PreviewCases.ISSUED);
      assertThat(browser.find(".result .certificate a")).hasText("下载电子证照：户口登记通知单");
      assertThat(browser.find(".result .certificate a"))
          .hasAttribute("href", "/api/cases/" + PreviewCases.ISSUED + "/certificate");
      assertThat(browser.faults()).isEmpty();
      browser.page().navigate("/cases/" + PreviewCases.REVOKED);
      assertThat(browser.find(".case-status")).isVisible();
      assertThat(browser.find(".certificate")).hasCount(0);
    }
  }

  private static void enter(PortalBrowser browser, String number, String code) {
    browser.find("#number").fill(number);
    browser.find("#code").fill(code);
    browser.find("form.verify button").click();
  }
}

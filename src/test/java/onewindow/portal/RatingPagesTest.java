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
import preview.PreviewRatings;

/** Rating a case on its page, and the figures for supervisors, in a real browser. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RatingPagesTest {

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  @Autowired PreviewCases cases;
  @Autowired PreviewRatings ratings;

  @BeforeEach
  void asTheyWere() {
    cases.reset();
    ratings.reset();
  }

  @ParameterizedTest
  @CsvSource({"zh, 360, 待评价, 感谢您的评价。, 评价：非常不满意, 工作人员将联系您。",
      "en, 1280, to be rated, Thank you for your rating., Rating: Very dissatisfied, Somebody will contact you."})
  void aCaseIsRatedOnItsPageOnceAndSaysWhatFollows(
      String language, int width, String toRate, String thanks, String given, String follows) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("wangfang")) {
      browser.page().navigate("/cases");
      Locator row = browser.find(".case-list li:has(a[href$='" + PreviewCases.ISSUED + "'])");
      assertThat(row).containsText(toRate);
      row.locator("a").click();
      assertThat(browser.find(".rating button")).isVisible();
      assertThat(browser.faults()).isEmpty();
      browser.find(".rating button").click();
      assertThat(browser.find(".rating input:invalid")).hasCount(5);

      browser.find(".rating input[value=very-dissatisfied]").check();
      browser.find(".rating input[value=speed]").check();
      browser.find("#rating-words").fill("等了一个月。\n没有人告诉我为什么。");
      browser.find(".rating button").click();
      assertThat(browser.find(".notice.good")).hasText(thanks);
      assertThat(browser.find(".rating h2")).hasText(given);
      assertThat(browser.find(".rating-words")).containsText("没有人告诉我为什么。");
      assertThat(browser.find(".rating-state")).hasText(follows);
      assertThat(browser.find(".rating button")).hasCount(0);
      assertThat(browser.faults()).isEmpty();

      browser.page().navigate("/cases");
      assertThat(row).isVisible();
      assertThat(row.locator(".tag")).hasCount(0);
    }
  }

  @Test
  void aBadRatingShowsItsReplyOrWhyItIsLeftOut() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("wangfang")) {
      browser.page().navigate("/cases/" + PreviewRatings.ANSWERED);
      assertThat(browser.find(".rating")).containsText("窗口已改用一次性告知单");
      assertThat(browser.find(".rating")).containsText("材料要求、指引说明");
      assertThat(browser.faults()).isEmpty();
      browser.page().navigate("/cases/" + PreviewCases.REVOKED);
      assertThat(browser.find(".rating-state")).containsText("不计入统计");
      assertThat(browser.find(".rating")).containsText("评价内容说的是另一个部门的事项。");
      assertThat(browser.find(".rating-words")).hasCount(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280, 87.5%", "en, 360, 87.5%"})
  void supervisorsReadTheFiguresInBothReadingsAndNobodyElseDoes(String language, int width, String national) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("humei")) {
      browser.find(".site-nav a[href='/ratings']").click();
      Locator service = browser.find(".figures:has(#figures-newborn-registration)");
      assertThat(service.locator(".satisfaction")).hasText(national);
      assertThat(service.locator(".with-silence")).hasText("90.0%");
      assertThat(service.locator(".good-or-better")).hasText("75.0%");
      assertThat(service.locator("tbody tr")).hasCount(5);
      assertThat(browser.find(".figures:has(#figures-all-services) .satisfaction")).hasText("80.0%");
      assertThat(browser.find(".figures-values .tag.warn")).hasCount(6);
      assertThat(browser.faults()).isEmpty();

      browser.page().navigate("/ratings?month=2025-13");
      assertThat(browser.find(".notice.bad")).containsText("2025-13");
      browser.page().navigate("/ratings?month=2025-01");
      assertThat(browser.find(".figures")).hasCount(0);
      assertThat(browser.find(".empty")).isVisible();
    }
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("machao")) {
      assertThat(browser.find(".site-nav a[href='/ratings']")).hasCount(0);
      assertThat(browser.page().navigate("/ratings").status()).isEqualTo(403);
    }
  }
}

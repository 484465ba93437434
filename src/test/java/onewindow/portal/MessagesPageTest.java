package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import preview.PortalPreview;
import preview.PreviewMessages;

/** The message centre, and the page on which people choose how they are reached, in a real browser. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class MessagesPageTest {

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  @Autowired PreviewMessages messages;

  @BeforeEach
  void asTheyWere() {
    messages.reset();
  }

  @ParameterizedTest
  @CsvSource({"zh, 360, 短信已于 2026年11月12日 22:40 发送, 将于 2026年11月13日 08:06 发送, 138****0001, 应为：11 位手机号码, 还没有消息",
      "en, 1280, 'Text message: sent at 12 Nov 2026, 22:40', 'will be sent at 13 Nov 2026, 08:06', 138****0001,"
          + " a mobile number of 11 digits, No messages yet"})
  void messagesAreReadAndHowToBeReachedIsChosen(
      String language, int width, String sent, String waiting, String kept, String expected, String none) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("wangfang")) {
      browser.page().navigate("/messages?print=large");
      assertThat(browser.find("#nav-messages .count > [aria-hidden]")).hasText("2");
      assertThat(browser.find(".message-outcome").nth(0)).hasText(waiting);
      assertThat(browser.find(".message-outcome").nth(1)).hasText(sent);
      assertThat(browser.faults()).isEmpty();

      browser.find(".message.is-unread button").nth(1).click();
      assertThat(browser.find(".message.is-unread")).hasCount(1);
      assertThat(browser.find("#nav-messages .count > [aria-hidden]")).hasText("1");
      assertThat(browser.find("#messages-heading")).isFocused();
      browser.find("form[action='/messages/read'] button").click();
      assertThat(browser.find(".message.is-unread")).hasCount(0);
      assertThat(browser.find("#nav-messages .count")).hasCount(0);
      assertThat(browser.faults()).isEmpty();

      browser.find("a[href='/messages/preferences']").click();
      assertThat(browser.find("input[name=channel]:checked")).hasCount(0);
      assertThat(browser.faults()).isEmpty();
      browser.find("input[name=channel][value=sms]").check();
      browser.find("#mobile").fill("1380013");
      browser.find("main form .button").click();
      assertThat(browser.page().getByRole(AriaRole.ALERT)).containsText(expected);
      assertThat(browser.find("#mobile")).hasValue("1380013");
      assertThat(browser.faults()).isEmpty();
      browser.find("#mobile").fill("13800130001");
      browser.find("main form .button").click();
      assertThat(browser.find(".notice.good")).isVisible();
      assertThat(browser.find("#kept-mobile")).containsText(kept);
      assertThat(browser.find("#mobile")).hasValue("");
      assertThat(browser.faults()).isEmpty();
    }
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("zhaomin")) {
      Locator count = browser.find("#nav-messages .count");
      assertThat(browser.find("#nav-messages")).isVisible();
      assertThat(count).hasCount(0);
      browser.find("#nav-messages").click();
      assertThat(browser.find(".empty")).containsText(none);
      assertThat(browser.faults()).isEmpty();
    }
  }
}

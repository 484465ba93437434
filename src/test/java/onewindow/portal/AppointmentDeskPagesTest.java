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
import preview.PreviewAppointments;

/** The clerks' day and the closing of a day, in a real browser. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AppointmentDeskPagesTest {

  private static final String DAY = "/clerk/appointments";

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  @Autowired PreviewAppointments appointments;

  @BeforeEach
  void asItWas() {
    appointments.reset();
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280, 请 孙大伟（YY34150020261101000043）到 B2 窗口。", "en, 360, '孙大伟 (YY34150020261101000043), please come to window B2.'"})
  void aClerkChecksInCallsFinishesAndMarksWhoDidNotCome(String language, int width, String called) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("liuyang")) {
      browser.page().navigate("/clerk/services");
      browser.find("main a[href='" + DAY + "']").click();
      assertThat(section(browser, "expected").locator(".visit-name").allTextContents()).containsExactly("李*", "周*");
      assertThat(browser.faults()).isEmpty();

      browser.find("#window").selectOption("B2");
      browser.find("form[action$='/next'] button").click();
      assertThat(browser.find(".notice.good")).hasText(called);
      assertThat(browser.find("#window")).hasValue("B2");
      assertThat(section(browser, "served").locator(".visit")).hasCount(2);
      browser.find("form[action$='/next'] button").click();
      assertThat(browser.find("[role=alert]")).isVisible();

      browser.find("#number").fill(" yy34150020261101000051 ");
      browser.page().keyboard().press("Enter");
      assertThat(section(browser, "waits").locator(".visit-name")).hasText("周静");
      browser.find("#number").fill("YY1");
      browser.page().keyboard().press("Enter");
      assertThat(browser.find("[role=alert]")).containsText("YY1");

      section(browser, "served").locator(".visit button").first().click();
      section(browser, "expected").locator("form[action$='/no-show'] button").click();
      assertThat(section(browser, "over").locator(".visit-name")).hasCount(2);
      assertThat(section(browser, "over").locator(".visit-name").first()).hasText("李*");
      assertThat(browser.faults()).isEmpty();
    }
  }

  private static Locator section(PortalBrowser browser, String heading) {
    return browser.find("section[aria-labelledby=" + heading + "]");
  }

  @Test
  void aClerkBooksForWhoComesAndForWhoCalls() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 360).signIn("liuyang")) {
      browser.page().navigate(DAY);
      browser.find(".desk-ways a").click();
      browser.find(".cards a").last().click();
      assertThat(browser.faults()).isEmpty();
      enter(browser, "李", "123", "");
      assertThat(browser.find("[role=alert] li")).hasCount(2);
      assertThat(browser.faults()).isEmpty();
      enter(browser, "韩冰", "34150219900101001x", "");
      assertThat(browser.find("[role=alert] li")).hasCount(1);
      enter(browser, "韩冰", "341503199008123010", "");
      assertThat(browser.find(".notice.good")).containsText("已登记并签到");
      assertThat(section(browser, "waits")).containsText("韩冰");

      browser.page().navigate(DAY + "/book?place=city-hall&item=household-matters");
      browser.find("#day").fill(appointments.open().get(3).toString());
      browser.find(".desk-other button").click();
      browser.find("[name=from]").nth(1).check();
      enter(browser, "韩冰", "341503199008123010", "");
      assertThat(browser.find("[role=alert] li")).hasCount(1);
      enter(browser, "韩冰", "341503199008123010", "13800000002");
      assertThat(browser.find(".notice.good")).containsText("已预约");
      assertThat(browser.find("#day")).hasValue(appointments.open().get(3).toString());
      assertThat(section(browser, "expected")).containsText("韩*");
    }
  }

  private static void enter(PortalBrowser browser, String name, String idNumber, String phone) {
    browser.find("#name").fill(name);
    browser.find("#idNumber").fill(idNumber);
    browser.find("#phone").fill(phone);
    browser.find("main form .button.big").click();
  }

  @ParameterizedTest
  @CsvSource({"zh, 360, '已关闭：改期 1 个，取消 0 个，已通知本人。'", "en, 1280, 'Closed: 1 moved, 0 cancelled; the visitors are told.'"})
  void theHeadSeesWhoHasBookedBeforeADayIsClosed(String language, int width, String done) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("machao")) {
      browser.page().navigate("/supervision");
      browser.find(".sub-nav a[href='/clerk/closed-days']").click();
      assertThat(browser.faults()).isEmpty();
      browser.find("#place").selectOption("jinan-service-day");
      browser.find("#day").fill(appointments.open().get(4).toString());
      browser.find("#zh").fill("设备检修");
      browser.find("#en").fill("Maintenance");
      browser.find("main form button").first().click();
      assertThat(section(browser, "conflicts").locator(".visit")).hasCount(1);
      assertThat(browser.find("#entered")).hasCount(0);
      assertThat(browser.faults()).isEmpty();
      browser.find(".closing-ways [value=true]").click();
      assertThat(browser.find(".notice.good")).hasText(done);
      assertThat(section(browser, "entered").locator(".card")).hasCount(1);
      assertThat(browser.faults()).isEmpty();
      section(browser, "entered").locator("button").click();
      assertThat(browser.find("#entered")).hasCount(0);
    }
  }

  @Test
  void theseAreNotEverybodysPages() {
    try (PortalBrowser clerk = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("liuyang")) {
      clerk.page().navigate("/clerk/closed-days");
      assertThat(clerk.find("#place option")).hasText(new String[] {"六安市政务服务中心", "金安区便民服务日"});
      assertThat(clerk.page().navigate(DAY + "/book?place=jinan-service-day&item=property-registration").status())
          .isEqualTo(404);
      assertThat(clerk.page().navigate(DAY + "?place=nowhere").status()).isEqualTo(200);
    }
    try (PortalBrowser head = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("machao")) {
      assertThat(head.page().navigate("/clerk/closed-days").status()).isEqualTo(200);
      assertThat(head.page().navigate(DAY).status()).isEqualTo(403);
    }
    try (PortalBrowser citizen = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("wangfang")) {
      assertThat(citizen.page().navigate("/clerk/closed-days").status()).isEqualTo(403);
    }
  }
}

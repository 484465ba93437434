package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import onewindow.appointments.BookingState;
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
import preview.PreviewWaiting;

/** Booking, changing and showing an appointment in a real browser. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AppointmentPagesTest {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final String BOOK = "/appointments/book?place=city-hall&item=household-matters";

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  @Autowired PreviewAppointments appointments;
  @Autowired PreviewWaiting waiting;

  @BeforeEach
  void asItWas() {
    appointments.reset();
    waiting.reset();
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280", "zh, 360", "en, 1280", "en, 360"})
  void everyPageOfAnAppointmentIsAccessibleAndFitsItsWindow(String language, int width) {
    List<String> findings = new ArrayList<>();
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("wangfang")) {
      browser.page().navigate("/appointments/book");
      assertThat(browser.find(".cards > li")).hasCount(6);
      findings.addAll(browser.faults());
      browser.page().navigate(BOOK + "&day=" + appointments.open().get(2));
      assertThat(browser.find("#day ~ .notice")).isVisible();
      assertThat(browser.find("[name=from]")).hasCount(3);
      findings.addAll(browser.faults());
      browser.page().navigate(BOOK);
      findings.addAll(browser.faults());
      browser.find("[name=from]").first().click();
      findings.addAll(browser.faults());
      browser.find("#phone").fill("123");
      browser.find("main form .button.big").click();
      assertThat(browser.find("[role=alert] li")).hasCount(1);
      findings.addAll(browser.faults());
      browser.find("#phone").fill("138 0000 0001");
      browser.find("main form .button.big").click();
      assertThat(browser.find(".check-in img")).isVisible();
      browser.find(".cancel summary").click();
      findings.addAll(browser.faults());
      browser.page().navigate("/appointments/" + PreviewAppointments.FINISHED);
      findings.addAll(browser.faults());
      browser.page().navigate("/appointments");
      assertThat(browser.find(".case-list > li")).hasCount(2);
      findings.addAll(browser.faults());
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void fromTheServiceItIsThreePressesOfTheKeyboard() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 360).signIn("wangfang")) {
      browser.page().navigate("/services/newborn-registration");
      press(browser, browser.find(".service-ways a[href*='/appointments/book']"));
      press(browser, browser.find("[name=from]").first());
      press(browser, browser.find("main form .button.big"));
      assertThat(browser.find(".notice.good")).hasText("预约成功。到时请出示下面的二维码签到。");
      String first = appointments.open().get(0) + "T08:30+08:00";
      assertThat(browser.find(".visit-when time")).hasAttribute("datetime", first);
    }
  }

  /** Goes there as people without a mouse do. */
  private static void press(PortalBrowser browser, Locator wanted) {
    assertThat(wanted).isVisible();
    for (int tabs = 0; tabs < 200 && !wanted.evaluate("it => it === document.activeElement").equals(true); tabs++) {
      browser.page().keyboard().press("Tab");
    }
    assertThat(wanted).isFocused();
    browser.page().keyboard().press("Enter");
  }

  @Test
  void everyDayOfTheMonthSaysInWordsHowItStands() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "en", 1280).signIn("wangfang")) {
      browser.page().navigate(BOOK + "&day=" + appointments.open().get(1));
      assertThat(cell(browser, 1)).containsText(": full");
      assertThat(cell(browser, 1)).hasAttribute("aria-current", "date");
      assertThat(browser.find(".wait button")).hasText("Wait for this day");
      browser.page().navigate(BOOK + "&day=" + appointments.open().get(2));
      assertThat(cell(browser, 2)).containsText("closed: a weekend or public holiday");
      browser.page().navigate(BOOK);
      assertThat(cell(browser, 0)).containsText("54 free, the first free day");
      browser.find(".language[lang=zh-CN]").click();
      assertThat(cell(browser, 0)).containsText("可约 54 个，最早可约");
    }
  }

  private Locator cell(PortalBrowser browser, int open) {
    return browser.find(".day a[href*='day=" + appointments.open().get(open) + "']");
  }

  @Test
  void aTimeThatIsGoneOffersTheNearestAndAFullDayAPlaceInTheLine() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 360).signIn("wangfang")) {
      browser.page().navigate(BOOK);
      LocalDateTime first = appointments.open().get(0).atTime(8, 30);
      Locator wanted = browser.find("[name=from][value='" + first + "']");
      assertThat(wanted).isVisible();
      appointments.takeAway(first);
      wanted.click();
      assertThat(browser.find("[role=alert]")).containsText("这个时间已经约满");
      assertThat(browser.find("[role=alert] [name=from]")).hasCount(3);
      assertThat(browser.faults()).isEmpty();
      browser.find("[role=alert] [name=from]").first().click();
      assertThat(browser.find("h1")).hasText("请确认预约");

      browser.page().navigate(BOOK + "&day=" + appointments.open().get(1));
      browser.find(".wait button").click();
      assertThat(browser.find(".notice.good")).hasText("已加入候补，有时间空出来会通知您。");
      assertThat(browser.faults()).isEmpty();
      browser.find("[action$='/waiting/end'] button").click();
      assertThat(browser.find("#waiting")).hasCount(0);
    }
  }

  @Test
  void lookingForAnotherTimeGivesTheFirstBackAndMovingKeepsTheNumber() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 1280).signIn("wangfang")) {
      String first = hold(browser);
      browser.find(".another button").click();
      assertThat(browser.find(".of-matter")).hasText("其他户籍业务");
      assertThat(appointments.booking(first).state()).isEqualTo(BookingState.CANCELLED);
      String second = hold(browser);
      browser.page().navigate(BOOK);
      browser.find("[name=from]").nth(1).click();
      assertThat(browser.find("h1")).hasText("请确认预约");
      assertThat(appointments.booking(second).state()).isEqualTo(BookingState.CANCELLED);

      browser.find("main form .button.big").click();
      String number = browser.find(".visit-facts .number").textContent();
      browser.find(".ticket-ways a[href*='move=']").click();
      browser.find("[name=from]").nth(2).click();
      assertThat(browser.find(".notice.good")).hasText("已改期。");
      assertThat(browser.find(".visit-facts .number")).hasText(number);
      assertThat(appointments.booking(number).from()).isEqualTo(appointments.open().get(0).atTime(9, 15));
    }
  }

  @Test
  void onlyAPostCancelsAndOnlyItsOwnPerson() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 360).signIn("wangfang")) {
      String number = book(browser);
      assertThat(browser.page().navigate("/appointments/" + number + "/cancellation").status()).isEqualTo(405);
      APIResponse forged = browser.page().request().post("/appointments/" + number + "/cancellation",
          RequestOptions.create().setForm(FormData.create().set("_csrf", "guessed")));
      assertThat(forged.status()).isEqualTo(403);
      assertThat(appointments.booking(number).state()).isEqualTo(BookingState.BOOKED);
      try (PortalBrowser other = PortalBrowser.open(CHROMIUM, port, "zh", 360).signIn("liqiang")) {
        assertThat(other.page().navigate("/appointments/" + number).status()).isEqualTo(404);
        assertThat(other.page().navigate("/appointments/" + number + "/calendar.ics").status()).isEqualTo(404);
      }

      browser.page().navigate("/appointments/" + number);
      browser.find(".cancel summary").click();
      browser.find(".cancel button").click();
      assertThat(browser.find(".notice.good")).containsText("预约已取消");
      assertThat(appointments.booking(number).state()).isEqualTo(BookingState.CANCELLED);
      assertThat(browser.find(".check-in")).hasCount(0);
    }
  }

  @Test
  void nothingIsKeptWhereItIsNotSaidWhatFor() {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 360).signIn("wangfang")) {
      browser.page().navigate("/appointments/book?place=city-hall&item=property-registration");
      String token = browser.find("[name=_csrf]").first().inputValue();
      APIResponse unsaid = browser.page().request().post("/appointments/book", RequestOptions.create().setForm(
          FormData.create().set("_csrf", token).set("from", "2026-11-24T09:30").set("key", "k")));
      assertThat(unsaid.status()).isEqualTo(404);
    }
  }

  @Test
  void itsCalendarEntryAndItsCodeAreReadByOthers() throws IOException, ParserException, NotFoundException {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, "zh", 360).signIn("wangfang")) {
      String number = book(browser);
      assertThat(read(browser.find(".check-in img").getAttribute("src"))).isEqualTo(number);

      APIResponse file = browser.page().request().get("/appointments/" + number + "/calendar.ics");
      assertThat(file.headers()).containsEntry("content-type", "text/calendar;charset=UTF-8")
          .containsEntry("content-disposition", "attachment; filename=\"" + number + ".ics\"");
      assertThat(file.text().split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
      VEvent event = (VEvent) new CalendarBuilder().build(new StringReader(file.text())).getComponents().get(0);
      assertThat(value(event, Property.UID)).isEqualTo(number + "@onewindow");
      LocalDateTime from = appointments.open().get(0).atTime(8, 30);
      assertThat(value(event, Property.DTSTART)).isEqualTo(from.atZone(BEIJING).withZoneSameInstant(UTC)
          .format(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")));
      assertThat(value(event, Property.SUMMARY)).isEqualTo("预约：其他户籍业务");
      assertThat(value(event, Property.LOCATION)).isEqualTo("六安市政务服务中心, 六安市金安区梅山中路（示例）");
    }
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private static String read(String address) throws IOException, NotFoundException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(
        Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1))));
    int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(
        new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();
  }

  private String hold(PortalBrowser browser) {
    browser.page().navigate(BOOK);
    browser.find("[name=from]").first().click();
    assertThat(browser.find("h1")).hasText("请确认预约");
    return browser.find(".visit-facts .number").textContent();
  }

  private String book(PortalBrowser browser) {
    String number = hold(browser);
    browser.find("main form .button.big").click();
    assertThat(browser.find(".check-in img")).isVisible();
    return number;
  }
}

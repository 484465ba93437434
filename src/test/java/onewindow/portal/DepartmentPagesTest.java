package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import preview.PortalPreview;
import preview.PreviewDepartments;

/** What operators see of the departments, in a real browser. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DepartmentPagesTest {

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  @Autowired PreviewDepartments departments;

  @BeforeEach
  void asTheyWere() {
    departments.reset();
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280, 民政部门, 失败过多，暂停查询, 已重新发出 2 项查询。",
      "en, 360, the civil affairs department, left alone, Asked again: 2."})
  void anOperatorSeesWhichDepartmentFailsAndAsksAgain(String language, int width, String name, String alone,
      String again) {
    try (PortalBrowser browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("gaoxiang")) {
      browser.find(".site-nav a[href='/departments']").click();
      assertThat(browser.find(".lit-RED h2")).containsText(name);
      assertThat(browser.find(".lit-RED")).containsText(alone);
      assertThat(browser.faults()).isEmpty();
      browser.find(".lit-RED a").click();
      assertThat(browser.find("main")).containsText("civil-affairs.marriage");
      assertThat(browser.faults()).isEmpty();
      browser.find(".back a").click();
      browser.find(".lit-RED button").click();
      assertThat(browser.find(".notice.good")).hasText(again);
      assertThat(browser.find(".lit-RED")).hasCount(0);
    }
  }
}

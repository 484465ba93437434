package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import preview.PortalPreview;

/**
 * What a line of 200 kbit/s with 400 ms has to carry before a page can be read. Bytes and requests are what is asserted, for
 * seconds are the machine's too; docs/figures.md has those.
 */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class SlowLineTest {

  private static final int BYTES_A_SECOND = 200_000 / 8;

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  private PortalBrowser browser;
  private final List<Response> responses = new ArrayList<>();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void theFirstPageNeedsLittleBeforeItIsReadAndNothingTwice() {
    Page page = slowPage(PortalBrowser.open(CHROMIUM, port, "zh", 360));
    page.navigate("/");
    assertThat(page.locator("#q")).isVisible();
    assertThat(beforeReading()).as("bytes before it is read; readable after %s ms", firstPaint(page)).isLessThan(20_000);
    assertThat(all()).as("bytes in all").isLessThan(60_000);

    responses.clear();
    page.navigate("/services/newborn-registration");
    assertThat(page.locator("h1")).isVisible();
    assertThat(responses).extracting(Response::url).as("what the second page loads anew")
        .noneMatch(url -> url.contains("/assets/portal") || url.contains("/webjars/"));
  }

  @Test
  void theApplicationFormIsCarriedInSecondsAndOnce() {
    browser = PortalBrowser.open(CHROMIUM, port, "zh", 360).signIn("wangfang");
    Page page = slowPage(browser);
    page.navigate("/services/newborn-registration/apply");
    page.locator("[data-ready]").waitFor();
    assertThat(all()).as("bytes of the form; ready after %s ms, first paint %s ms",
        page.evaluate("performance.now()"), firstPaint(page)).isLessThan(10 * BYTES_A_SECOND);
    responses.clear();
    page.reload();
    page.locator("[data-ready]").waitFor();
    assertThat(all()).as("bytes of the form the second time").isLessThan(BYTES_A_SECOND);
  }

  /** With nothing in its cache of what it will show. */
  private Page slowPage(PortalBrowser opened) {
    browser = opened;
    Page page = browser.page();
    CDPSession line = browser.context().newCDPSession(page);
    line.send("Network.enable");
    line.send("Network.clearBrowserCache");
    JsonObject slow = new JsonObject();
    slow.addProperty("offline", false);
    slow.addProperty("latency", 400);
    slow.addProperty("downloadThroughput", BYTES_A_SECOND);
    slow.addProperty("uploadThroughput", BYTES_A_SECOND);
    line.send("Network.emulateNetworkConditions", slow);
    page.onResponse(responses::add);
    return page;
  }

  private long beforeReading() {
    return carried().stream().filter(response -> List.of("document", "stylesheet")
        .contains(response.request().resourceType())).mapToLong(SlowLineTest::size).sum();
  }

  private long all() {
    return carried().stream().mapToLong(SlowLineTest::size).sum();
  }

  /** What came out of the browser's own cache was not carried. */
  private List<Response> carried() {
    return responses.stream().filter(response -> size(response) > 0).toList();
  }

  private static long size(Response response) {
    return response.request().sizes().responseBodySize;
  }

  private static Object firstPaint(Page page) {
    return page.evaluate("Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1)");
  }
}

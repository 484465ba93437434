package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/** One window of a real browser on the portal. */
record PortalBrowser(BrowserContext context, Page page) implements AutoCloseable {

  static PortalBrowser open(Chromium chromium, int port, String language, int width) {
    BrowserContext context = chromium.browser().newContext(new Browser.NewContextOptions()
        .setViewportSize(width, 800).setBaseURL("http://localhost:" + port));
    context.setDefaultTimeout(30_000);
    PortalBrowser opened = new PortalBrowser(context, context.newPage());
    opened.page().navigate("/?lang=" + language);
    return opened;
  }

  PortalBrowser signIn(String username) {
    page.navigate("/sign-in");
    page.locator(".account", new Page.LocatorOptions().setHasText(username)).click();
    page.locator("main form button").click();
    assertThat(page.locator(".who")).isVisible();
    return this;
  }

  /** The requests to an address that the page sends from now on; each stays on its way until it is resumed. */
  List<Route> held(String address) {
    List<Route> held = new ArrayList<>();
    page.route(address, held::add);
    return held;
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /** What axe has against the page, and whether it scrolls sideways. */
  List<String> faults() {
    return faults(new AxeBuilder(page));
  }

  /** The same of a part that is shown inside another page, which brings the rest. */
  List<String> faultsIn(String part) {
    return faults(new AxeBuilder(page).include(part));
  }

  private List<String> faults(AxeBuilder axe) {
    List<String> faults = new ArrayList<>();
    axe.setLegacyMode(true).analyze().getViolations()
        .forEach(found -> faults.add(found.getId() + " " + found.getNodes().get(0).getHtml()));
    if (!page.evaluate("document.documentElement.scrollWidth <= innerWidth").equals(true)) {
      faults.add("scrolls sideways");
    }
    return faults;
  }

  /** A case page asks every second; leaving it first, no request is in our hands while the context goes. */
  @Override
  public void close() {
    // nor does a page that is left save a draft into the next test
    page.evaluate("() => { window.fetch = () => new Promise(() => {}); }");
    page.navigate("about:blank");
    page.unrouteAll();
    context.unrouteAll();
    context.close();
  }
}

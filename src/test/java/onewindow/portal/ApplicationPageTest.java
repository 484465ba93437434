package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import preview.PortalPreview;
import preview.PreviewDrafts;

/** Applying in a real browser: the form, its files, and the case that comes of it. */
@SpringBootTest(classes = PortalPreview.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationPageTest {

  private static final String SERVICE = "/services/newborn-registration";

  @RegisterExtension
  static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort
  int port;
  @Autowired
  PreviewDrafts drafts;
  private PortalBrowser browser;
  private Page page;
  private ApplicationForm form;

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void theSummaryOfAnEmptyFormLeadsToTheField() {
    openApplication("zh", 1280);
    page.locator("#to-check").click();
    assertThat(page.locator("#problems")).isFocused();
    page.locator("#problems a").first().click();
    assertThat(page.getByLabel("孩子姓名")).isFocused();
    assertThat(page.getByLabel("孩子姓名")).hasAttribute("aria-invalid", "true");
  }

  @Test
  void leavingAFieldEmptyMovesNothingUnderTheNextClick() {
    openApplication("zh", 1280);
    form.control("childName").focus();
    form.choose("childSex", "male");
    assertThat(page.locator(".fjs-form-field-error")).hasCount(0);
  }

  @Test
  void aProblemThatTheServerFindsIsShownAtItsField() {
    openApplication("en", 1280);
    form.fillIn();
    form.control("contactPhone").fill("123");
    form.handIn();
    assertThat(page.locator("#problems")).isFocused();
    page.locator("#problems a").first().click();
    assertThat(form.control("contactPhone")).isFocused();
    assertThat(page.locator(".fjs-form-field-error")).hasCount(1);
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280, 孩子姓名, 2026年1月2日, 未婚, 否", "en, 360, Name of the child, 2 January 2026, Not married, No"})
  void answersAreCheckedInTheWordsOfTheFormAndTheBrowsersWaysLeadThere(
      String language, int width, String label, String birthday, String unmarried, String no) {
    openApplication(language, width);
    form.fillIn();
    form.check();
    assertThat(answerTo(label)).containsText("王平安");
    assertThat(page.locator("#answers")).containsText(birthday);
    assertThat(page.locator("#answers .answer", new Page.LocatorOptions().setHasText(unmarried))).hasCount(1);
    assertThat(page.locator("#answers .answer").getByText(no, new Locator.GetByTextOptions().setExact(true)).first())
        .isVisible();
    assertThat(page.locator("#answers [href='#change-custodyParent']")).hasCount(0);
    assertThat(browser.faults()).isEmpty();

    answerTo(label).locator("a").click();
    assertThat(form.control("childName")).isFocused();
    form.control("childName").fill("王平平");
    page.goBack();
    assertThat(answerTo(label)).containsText("王平平");
    page.goBack();
    assertThat(form.control("childName")).isVisible();
    assertThat(form.control("childName")).hasValue("王平平");
    page.goForward();
    assertThat(page.locator("#check-heading")).isFocused();
    page.reload();
    assertThat(answerTo(label)).containsText("王平平");
    page.locator("#submit").click();
    assertThat(page.locator(".case-status")).isVisible();
  }

  @Test
  void aDraftIsThereOnAnotherDeviceWithItsFilesUntilItIsHandedIn() {
    openApplication("zh", 1280);
    form.fillIn();
    form.becomeDivorced();
    form.chooseFiles(ApplicationForm.file("离婚证.pdf", "%PDF-1.7"));
    assertThat(page.locator("#upload-news")).containsText("已上传");
    awaitSaved("离婚证.pdf");
    try (PortalBrowser phone = PortalBrowser.open(CHROMIUM, port, "zh", 360).signIn("wangfang")) {
      phone.page().navigate("/cases");
      assertThat(phone.find(".drafts")).containsText("尚未提交");
      assertThat(phone.faults()).isEmpty();
      phone.find(".drafts a").click();
      ApplicationForm there = new ApplicationForm(phone.page());
      there.ready();
      assertThat(phone.find("#draft-notice")).containsText("已恢复您于");
      assertThat(there.control("childName")).hasValue("王平安");
      assertThat(phone.find("#upload-list .name")).hasText("离婚证.pdf");
      assertThat(phone.faults()).isEmpty();
      there.handIn();
      assertThat(phone.find(".case-status")).isVisible();
      assertThat(phone.find(".uploaded a")).hasText("离婚证.pdf");
    }
    form.control("childName").fill("王平平");
    assertThat(page.locator("#draft-notice")).containsText("已经在另一页面或设备上提交或清除");
    page.navigate("/cases");
    assertThat(page.locator(".drafts")).hasCount(0);
  }

  @Test
  void whoeverSavesOverAnotherDevicesChangesIsAskedWhichToKeep() {
    openApplication("en", 1280);
    form.control("childName").fill("王一");
    awaitSaved("王一");
    try (PortalBrowser phone = PortalBrowser.open(CHROMIUM, port, "zh", 360).signIn("wangfang")) {
      phone.page().navigate(SERVICE + "/apply");
      ApplicationForm there = new ApplicationForm(phone.page());
      there.ready();
      there.control("childName").fill("王二");
      awaitSaved("王二");
    }
    form.control("contactPhone").fill("13856412345");
    assertThat(page.locator("#draft-notice")).containsText("changed on another page or device");
    assertThat(browser.faults()).isEmpty();
    page.locator("#draft-notice button", new Page.LocatorOptions().setHasText("Keep what is on this page")).click();
    awaitSaved("13856412345");
    page.onceDialog(Dialog::accept);
    page.locator("#draft-anew").click();
    assertThat(form.control("childName")).hasValue("");
    assertThat(page.locator("#draft-anew")).isHidden();
  }

  @Test
  void aSubmissionThatBreaksOffIsRepeatedByItselfAndIsOneCase() {
    openApplication("zh", 1280);
    form.fillIn();
    List<String> keys = new ArrayList<>();
    page.onRequest(request -> {
      if (request.url().endsWith("/api/cases")) {
        keys.add(request.headers().get("idempotency-key"));
      }
    });
    int before = casesOnTheList();
    List<Route> held = browser.held("**/api/cases");
    form.handIn();
    page.waitForCondition(() -> !held.isEmpty());
    // it arrives, and its answer does not
    held.get(0).fetch();
    browser.context().setOffline(true);
    held.get(0).abort();
    assertThat(page.locator("#sending")).containsText("没有丢失");
    page.unrouteAll();
    browser.context().setOffline(false);
    assertThat(page.locator(".case-status")).isVisible();
    assertThat(keys).hasSizeGreaterThan(1);
    assertThat(Set.copyOf(keys)).hasSize(1);
    assertThat(casesOnTheList()).isEqualTo(before + 1);
  }

  @Test
  void aCasePageShowsTheResultWithoutReloading() {
    openApplication("zh", 1280);
    form.fillIn();
    form.handIn();
    assertThat(page.locator(".case-status")).isVisible();
    page.evaluate("window.untouched = true");
    assertThat(page.locator(".result")).containsText("341502202611020019");
    assertThat(page.locator("#announcement")).containsText("已登记");
    assertThat(page.evaluate("window.untouched")).isEqualTo(true);
    assertThat(page.locator("#progress[hx-get]")).hasCount(0);
  }

  @Test
  void theSituationTellsWhichMaterialsAreUploaded() {
    openApplication("zh", 1280);
    assertThat(page.locator("#uploads")).isHidden();
    form.choose("maritalStatus", "divorced");
    assertThat(page.locator("#upload-list h3")).hasText("离婚证件和抚养约定");
    assertThat(page.locator("#upload-list")).containsText("父母离异的，上传离婚证或者判决书。");
    assertThat(page.locator("#upload-news")).containsText("需要上传");
    form.choose("maritalStatus", "married");
    assertThat(page.locator("#uploads")).isHidden();
  }

  @Test
  void filesAreHandedInWithTheApplicationAndShownOnTheCasePage() {
    openApplication("zh", 1280);
    form.fillIn();
    form.becomeDivorced();
    form.chooseFiles(ApplicationForm.file("离婚证 1.pdf", "%PDF-1.7"), ApplicationForm.file("离婚证 2.jpg", "\u00ff\u00d8\u00ff"));
    assertThat(page.locator("#upload-list .files li")).hasCount(2);
    assertThat(page.locator("#upload-list progress")).hasCount(0);
    page.locator("#upload-list .files li").first().getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("#upload-list input")).isFocused();
    page.reload();
    assertThat(page.locator("#upload-list .name")).hasText("离婚证 2.jpg");
    form.handIn();
    assertThat(page.locator(".case-status")).isVisible();
    assertThat(page.locator(".uploaded a")).hasText("离婚证 2.jpg");
    String address = page.locator(".uploaded a").getAttribute("href");
    assertThat(browser.context().request().get(address).headers()).containsEntry("content-type", "image/jpeg");
  }

  @Test
  void aFileThatIsNotTakenSaysWhyAndNothingElseIsLost() {
    openApplication("en", 1280);
    form.fillIn();
    form.becomeDivorced();
    form.chooseFiles(ApplicationForm.file("papers.pdf", "just text"), ApplicationForm.file("good.pdf", "%PDF-1.7"));
    assertThat(page.locator("li.failed")).containsText("Expected: a file of the type PDF, JPEG, PNG; found: content of");
    assertThat(page.locator("#upload-list .files li")).hasCount(2);
    page.locator("li.failed").getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("#upload-list .name")).hasText("good.pdf");
    page.route("**/files?name=*", Route::abort);
    form.chooseFiles(ApplicationForm.file("later.pdf", "%PDF-1.7"));
    assertThat(page.locator("li.failed")).containsText("Not uploaded. Check your connection");
    form.handIn();
    assertThat(page.locator(".uploaded a")).hasText("good.pdf");
  }

  @Test
  void whoeverLacksAMaterialIsWarnedOnceAndMaySubmit() {
    openApplication("zh", 1280);
    form.fillIn();
    form.becomeDivorced();
    assertThat(page.locator("#uploads")).isVisible();
    page.locator("#to-check").click();
    assertThat(page.locator("#problems")).containsText("还有材料没有上传");
    page.locator("#problems a").click();
    assertThat(page.locator("#upload-list input")).isFocused();
    form.handIn();
    assertThat(page.locator(".case-status")).isVisible();
  }

  @Test
  void aFileThatTheServerHasDroppedIsAskedForAgain() {
    openApplication("zh", 1280);
    form.fillIn();
    form.becomeDivorced();
    form.chooseFiles(ApplicationForm.file("离婚证.pdf", "%PDF-1.7"));
    assertThat(page.locator("#upload-news")).containsText("已上传");
    page.evaluate("() => fetch('/api/services/newborn-registration/materials/divorce-papers/files/'"
        + " + JSON.parse(Object.entries(sessionStorage).find(([name]) => name.includes('application'))[1])"
        + ".files['divorce-papers'][0].id, {method: 'DELETE', headers:"
        + " {[application.dataset.csrfHeader]: application.dataset.csrf}}).then(answer => answer.text())");
    form.handIn();
    assertThat(page.locator("#problems")).containsText("请重新上传");
    assertThat(page.locator("#upload-list .name")).hasCount(0);
    assertThat(form.control("childName")).hasValue("王平安");
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280", "en, 360"})
  void uploadingIsAccessibleAndFitsItsWindow(String language, int width) {
    openApplication(language, width);
    form.choose("maritalStatus", "divorced");
    form.chooseFiles(ApplicationForm.file("一个名字非常长的文件".repeat(15) + ".pdf", "%PDF-1.7"), ApplicationForm.file("text.pdf", "text"));
    assertThat(page.locator("li.failed")).isVisible();
    assertThat(browser.faults()).isEmpty();
    page.locator("#upload-list input").focus();
    page.keyboard().press("Shift+Tab");
    assertThat(page.locator("li.failed").getByRole(AriaRole.BUTTON)).isFocused();
  }

  @ParameterizedTest
  @CsvSource({"zh, 1280", "zh, 360", "en, 1280", "en, 360"})
  void choosingWhatFollowsIsAccessibleAndFitsItsWindow(String language, int width) {
    openApplication(language, width);
    page.locator("[id*=Field_furtherServices-]").nth(1).click();
    assertThat(page.locator("[id*=Field_furtherServices-]").nth(1)).isChecked();
    form.choose("delivery", "mail");
    assertThat(form.control("deliveryAddress")).isVisible();
    assertThat(browser.faults()).isEmpty();
  }

  @Test
  void nothingIsChosenForTheParentsAndAnAddressIsAskedForOnlyWhereItIsNeeded() {
    openApplication("zh", 1280);
    assertThat(page.locator("[id*=Field_furtherServices-]")).hasCount(3);
    assertThat(page.locator("[id*=Field_furtherServices-]:checked")).hasCount(0);
    assertThat(page.locator("[id*=Field_delivery-][value=electronic]")).isChecked();
    assertThat(form.control("deliveryAddress")).hasCount(0);
    form.choose("delivery", "mail");
    form.fillIn();
    page.locator("#to-check").click();
    assertThat(page.locator("#problems")).containsText("收件地址");
    form.choose("delivery", "pick-up");
    assertThat(form.control("deliveryAddress")).hasCount(0);
    assertThat(form.control("agentIdNumber")).hasCount(0);
    form.control("agentName").fill("王大山");
    assertThat(form.control("agentIdNumber")).isVisible();
    form.control("agentName").fill("");
    assertThat(form.control("agentIdNumber")).hasCount(0);
    form.handIn();
    assertThat(page.locator(".case-status")).isVisible();
    assertThat(page.locator(".delivery")).containsText("窗口领取");
  }

  private Locator answerTo(String label) {
    return page.locator("#answers .rows > div", new Page.LocatorOptions().setHasText(label)).first();
  }

  /** Until the server has it: the page says so, but says the same of what it saved before. */
  private void awaitSaved(String part) {
    page.waitForCondition(() -> browser.context().request().get("/api/services/newborn-registration/draft").text()
        .contains(part), new Page.WaitForConditionOptions().setTimeout(30_000));
  }

  private int casesOnTheList() {
    String list = browser.context().request().get("/cases").text();
    return list.split("<h2><a href=\"/cases/").length - 1;
  }

  private void openApplication(String language, int width) {
    browser = PortalBrowser.open(CHROMIUM, port, language, width).signIn("wangfang");
    page = browser.page();
    form = new ApplicationForm(page);
    drafts.clear();
    page.navigate(SERVICE + "/apply");
    form.ready();
  }
}

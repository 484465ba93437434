package onewindow.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The application form of newborn registration on a page of a real browser. */
record ApplicationForm(Page page) {

  void ready() {
    page.locator("[data-ready]").waitFor();
  }

  void fillIn() {
    Map.of("childName", "王平安", "childBirthDate", "2026-01-02", "birthCertificateNumber", "X340012301",
        "motherName", "王芳", "motherIdNumber", "341502199203154529", "contactPhone", "13856412345")
        .forEach((field, value) -> control(field).fill(value));
    Map.of("childEthnicity", "汉族", "householdKind", "family", "registrationArea", "341502")
        .forEach((field, value) -> control(field).selectOption(value));
    Map.of("childSex", "male", "bornInProvince", "yes", "maritalStatus", "unmarried", "followedParent", "mother")
        .forEach(this::choose);
    tick(control("nonMaritalStatement"));
    tick(control("nameAgreed"));
    tick(control("dataConsent"));
  }

  /** Of divorced parents the form wants to know who has custody, and both names. */
  void becomeDivorced() {
    choose("maritalStatus", "divorced");
    choose("custodyParent", "mother");
    control("fatherName").fill("李强");
    control("fatherIdNumber").fill("341503199008123010");
  }

  /** To the check of the answers, which opens if nothing is missing. */
  void check() {
    page.locator("#to-check").click();
    assertThat(page.locator("#check-heading")).isFocused();
  }

  void handIn() {
    check();
    page.locator("#submit").click();
  }

  void choose(String field, String value) {
    tick(page.locator("[id*=Field_" + field + "-][value=" + value + "]"));
  }

  Locator control(String field) {
    return page.locator("[id$=Field_" + field + "]");
  }

  void chooseFiles(FilePayload... files) {
    page.locator("#upload-list input").setInputFiles(files);
  }

  /** Each character is a byte. */
  static FilePayload file(String name, String content) {
    return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The form draws itself anew after a click, so the state is waited for and not looked at once. */
  private static void tick(Locator choice) {
    choice.click();
    assertThat(choice).isChecked();
  }
}

package onewindow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.forms.FieldProblem;
import onewindow.notifications.ContactPreferences;
import onewindow.notifications.PreferenceChange;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people choose how messages reach them. Addresses that are kept are shown masked, and never sent back. */
@Page
class PreferencePage {

  private final ContactPreferences preferences;

  PreferencePage(ContactPreferences preferences) {
    this.preferences = preferences;
  }

  @GetMapping("/messages/preferences")
  String show(@ModelAttribute("account") Account account, Locale locale, Model model) {
    PreferenceForm kept = PreferenceForm.of(preferences.of(account.idNumber()), locale);
    model.addAttribute("form", kept);
    return "preferences";
  }

  @PostMapping("/messages/preferences")
  String choose(@ModelAttribute("account") Account account, @RequestParam(required = false) String channel,
      @RequestParam(required = false) String language, @RequestParam(defaultValue = "") List<String> forget,
      @RequestParam(defaultValue = "") String mobile, @RequestParam(defaultValue = "") String wechat,
      @RequestParam(defaultValue = "") String eMail, Locale locale, Model model, HttpServletResponse response,
      RedirectAttributes after) {
    PreferenceChange change = new PreferenceChange(channel, language, address("mobile", mobile, forget),
        address("wechat", wechat, forget), address("eMail", eMail, forget));
    List<FieldProblem> wrong = preferences.change(account.idNumber(), change);
    if (wrong.isEmpty()) {
      after.addFlashAttribute("done", true);
      return "redirect:/messages/preferences";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    model.addAttribute("problems", wrong);
    model.addAttribute("form", PreferenceForm.of(preferences.of(account.idNumber()), locale)
        .with(channel, language, mobile, wechat, eMail));
    return "preferences";
  }

  /** An empty field of the page leaves what is kept; what is to be forgotten is ticked. */
  private static String address(String field, String entered, List<String> forget) {
    return !entered.isBlank() ? entered : forget.contains(field) ? "" : null;
  }
}

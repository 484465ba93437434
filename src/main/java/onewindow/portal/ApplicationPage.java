package onewindow.portal;

import java.util.Locale;
import onewindow.access.Account;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.drafts.Drafts;
import onewindow.forms.Forms;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The application form of a service; it is handed in through the REST API. */
@Page
class ApplicationPage {

  private final Services services;
  private final Forms forms;
  private final UploadForm uploads;
  private final Drafts drafts;

  ApplicationPage(Services services, Forms forms, UploadForm uploads, Drafts drafts) {
    this.drafts = drafts;
    this.services = services;
    this.forms = forms;
    this.uploads = uploads;
  }

  @GetMapping("/services/{name}/apply")
  String show(@PathVariable String name, @ModelAttribute("account") Account account, Locale locale, Model model) {
    requireSignIn(account);
    Service service = services.latest(name).orElseThrow(() -> new NotThere("service " + name));
    model.addAttribute("service", service);
    model.addAttribute("schema", forms.localized(service.applicationForm(), locale));
    model.addAttribute("draftDays", drafts.settings().keep().toDays());
    model.addAttribute("uploads", uploads.of(service, locale));
    return "application";
  }

  /** Refused here, the reader is led to the sign-in page and back. */
  private static void requireSignIn(Account account) {
    if (account == null) {
      throw new AccessDeniedException("Only somebody signed in can apply");
    }
  }
}

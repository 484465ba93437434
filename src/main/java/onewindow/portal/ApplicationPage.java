package onewindow.portal;

import java.util.Locale;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.forms.Forms;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The application form of a service; it is handed in through the REST API. */
@Page
class ApplicationPage {

  private final Services services;
  private final Forms forms;

  ApplicationPage(Services services, Forms forms) {
    this.services = services;
    this.forms = forms;
  }

  @GetMapping("/services/{name}/apply")
  String show(@PathVariable String name, Locale locale, Model model) {
    Service service = services.latest(name).orElseThrow(() -> new NotThere("service " + name));
    model.addAttribute("service", service);
    model.addAttribute("schema", forms.localized(service.applicationForm(), locale));
    return "application";
  }
}

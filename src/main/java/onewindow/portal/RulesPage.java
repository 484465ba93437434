package onewindow.portal;

import java.util.Locale;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rules in force of one service, for people who want to read and cite them. */
@Page
class RulesPage {

  private final Services services;
  private final RuleTexts texts;

  RulesPage(Services services, RuleTexts texts) {
    this.services = services;
    this.texts = texts;
  }

  @GetMapping("/services/{name}/rules")
  String show(@PathVariable String name, Locale locale, Model model) {
    Service service = services.latest(name).orElseThrow(() -> new NotThere("service " + name));
    model.addAttribute("service", service);
    model.addAttribute("groups", texts.groups(service, locale));
    return "rules";
  }
}

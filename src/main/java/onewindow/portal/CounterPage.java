package onewindow.portal;

import java.util.List;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import onewindow.forms.FieldProblem;
import onewindow.forms.Forms;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a clerk takes an application: first who is at the window, then the form that citizens fill in themselves. */
@Page
class CounterPage {

  private final Services services;
  private final Counter counter;
  private final Forms forms;
  private final UploadForm uploads;
  private final CaseTexts texts;

  CounterPage(Services services, Counter counter, Forms forms, UploadForm uploads, CaseTexts texts) {
    this.services = services;
    this.counter = counter;
    this.forms = forms;
    this.uploads = uploads;
    this.texts = texts;
  }

  @GetMapping("/clerk/services")
  String list(Model model) {
    model.addAttribute("services", services.offered());
    return "counter-services";
  }

  @GetMapping("/clerk/services/{name}/apply")
  String person(@PathVariable String name, Locale locale, Model model) {
    return ask(service(name), new AtTheWindow("", ""), "COUNTER", List.of(), locale, model);
  }

  /** By POST, for an address with somebody's ID number in it would stay in the browser's history. */
  @PostMapping("/clerk/services/{name}/apply")
  String form(@PathVariable String name, AtTheWindow entered, @RequestParam(defaultValue = "") String channel,
      @ModelAttribute("account") Account account, Locale locale, Model model) {
    Service service = service(name);
    AtTheWindow person = stripped(entered);
    List<FieldProblem> problems = counter.problems(person, channel, account);
    if (!problems.isEmpty()) {
      return ask(service, person, channel, problems, locale, model);
    }
    model.addAttribute("service", service);
    model.addAttribute("schema", forms.localized(service.applicationForm(), locale));
    model.addAttribute("uploads", uploads.of(service, locale));
    model.addAttribute("counter", CounterView.of(service, person, channel, texts.channel(channel, locale), locale));
    return "application";
  }

  private String ask(Service service, AtTheWindow person, String channel, List<FieldProblem> problems,
      Locale locale, Model model) {
    model.addAttribute("service", service);
    model.addAttribute("person", person);
    model.addAttribute("chosen", channel);
    model.addAttribute("channels", Counter.channels().stream()
        .map(each -> new FormText.Option(each.name(), texts.channel(each.name(), locale))).toList());
    model.addAttribute("problems", problems);
    return "counter-person";
  }

  /** ID cards are read and typed with blanks around them, and with a small x. */
  private static AtTheWindow stripped(AtTheWindow entered) {
    return new AtTheWindow(entered.name() == null ? "" : entered.name().strip(),
        entered.idNumber() == null ? "" : entered.idNumber().strip().replace('x', 'X'));
  }

  private Service service(String name) {
    return services.latest(name).orElseThrow(() -> new NotThere("service " + name));
  }
}

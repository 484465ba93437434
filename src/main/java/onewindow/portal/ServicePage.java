package onewindow.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import onewindow.cases.Intake;
import onewindow.cases.Precheck;
import onewindow.catalog.Service;
import onewindow.catalog.Services;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** One service: what it is, what it takes, and what this reader's own situation needs. */
@Page
class ServicePage {

  private final Services services;
  private final Intake intake;
  private final FormTexts texts;
  private final Bookables bookables;

  ServicePage(Services services, Intake intake, FormTexts texts, Bookables bookables) {
    this.bookables = bookables;
    this.services = services;
    this.intake = intake;
    this.texts = texts;
  }

  @GetMapping("/services/{name}")
  String show(@PathVariable String name, Locale locale, Model model) {
    describe(service(name), Map.of(), locale, model);
    return "service";
  }

  /** Asks no department and keeps nothing; works as a whole page where no script runs. */
  @PostMapping("/services/{name}/precheck")
  String precheck(@PathVariable String name, @RequestParam Map<String, String> answered,
      @RequestHeader(name = "HX-Request", required = false) String byScript, Locale locale, Model model) {
    Service service = service(name);
    describe(service, answered, locale, model);
    Situation situation = Situation.of(service, answered);
    Precheck precheck = intake.precheck(service, situation.answers());
    model.addAttribute("need", Need.of(service, precheck, leavesOpen(service, situation)));
    return byScript == null ? "service" : "service :: need";
  }

  /** A box that was not ticked says no; every other question without an answer is open. */
  private static boolean leavesOpen(Service service, Situation situation) {
    return service.definition().precheck().stream()
        .flatMap(field -> service.applicationForm().field(field).stream())
        .anyMatch(field -> !field.type().equals("checkbox") && !situation.answers().containsKey(field.key()));
  }

  private void describe(Service service, Map<String, String> answered, Locale locale, Model model) {
    model.addAttribute("service", service);
    model.addAttribute("questions", questions(service, locale));
    model.addAttribute("answered", answered);
    model.addAttribute("bookable", bookables.ofService(service.name()).stream().findFirst()
        .map(each -> each.item().id()).orElse(null));
  }

  private List<FormText.Question> questions(Service service, Locale locale) {
    FormText text = texts.of(service.applicationForm(), locale);
    return service.definition().precheck().stream().map(text.questions()::get).filter(Objects::nonNull).toList();
  }

  private Service service(String name) {
    return services.latest(name).orElseThrow(() -> new NotThere("service " + name));
  }
}

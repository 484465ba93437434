package onewindow.portal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import onewindow.catalog.Services;
import onewindow.ratings.LocalValue;
import onewindow.ratings.RatingFigures;
import onewindow.ratings.RatingSettings;
import onewindow.ratings.ServiceFigures;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of satisfaction, for supervisors. */
@Page
class FiguresPage {

  private final RatingFigures figures;
  private final RatingSettings settings;
  private final Services services;
  private final MessageSource messages;
  private final Clock clock;

  FiguresPage(RatingFigures figures, RatingSettings settings, Services services, MessageSource messages,
      Clock clock) {
    this.figures = figures;
    this.settings = settings;
    this.services = services;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/ratings")
  String show(@RequestParam(required = false) String month, Locale locale, Model model) {
    AskedMonth asked = AskedMonth.of(month, clock);
    List<ServiceFigures> counted = figures.of(asked.month());
    model.addAttribute("month", asked.month());
    model.addAttribute("refused", asked.problem());
    model.addAttribute("settings", settings);
    model.addAttribute("values", values());
    model.addAttribute("services", views(counted, locale));
    return "ratings";
  }

  /** The times that each city sets for itself: figures are read with them. */
  private List<Value> values() {
    return List.of(new Value("inviteAfter", "calendar", settings.inviteAfter()),
        new Value("defaultAfter", "calendar", settings.defaultAfter()),
        new Value("contactWithin", "working", settings.contactWithin()),
        new Value("simpleWithin", "working", settings.simpleWithin()),
        new Value("complexWithin", "working", settings.complexWithin()),
        new Value("visitWithin", "working", settings.visitWithin()));
  }

  /** One of them; {@code unit}: calendar or working days. */
  record Value(String name, String unit, LocalValue value) {}

  /** All together first, where there are several. */
  private List<FiguresView> views(List<ServiceFigures> counted, Locale locale) {
    List<FiguresView> views = new ArrayList<>();
    if (counted.size() > 1) {
      views.add(FiguresView.of("all-services", messages.getMessage("figures.all", null, locale),
          ServiceFigures.together(counted), locale));
    }
    counted.forEach(each -> views.add(FiguresView.of(each.service(),
        FiguresLine.title(each.service(), services, locale), each, locale)));
    return views;
  }
}

package onewindow.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import onewindow.access.Account;
import onewindow.appointments.BookingAnswer;
import onewindow.appointments.BookingDesk;
import onewindow.appointments.Place;
import onewindow.appointments.Places;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The day's visitors for the clerks of their departments: who is expected, who has come, who is called next. */
@Page
class DayListPage {

  private final BookingDesk desk;
  private final Places places;
  private final Bookables bookables;
  private final VisitLines lines;
  private final Clock clock;

  DayListPage(BookingDesk desk, Places places, Bookables bookables, VisitLines lines, Clock clock) {
    this.desk = desk;
    this.places = places;
    this.bookables = bookables;
    this.lines = lines;
    this.clock = clock;
  }

  @GetMapping("/clerk/appointments")
  String show(@RequestParam(required = false) String place, @RequestParam(required = false) LocalDate day,
      @RequestParam(required = false) String window, @ModelAttribute("account") Account account, Locale locale,
      Model model) {
    List<String> mine = Desks.of(account);
    List<Place> offered = places.all().stream().filter(each -> !bookables.of(each, mine).isEmpty()).toList();
    Place shown = offered.stream().filter(each -> each.id().equals(place)).findFirst()
        .orElse(offered.isEmpty() ? null : offered.get(0));
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("places", offered);
    model.addAttribute("place", shown);
    model.addAttribute("day", day == null ? today : day);
    model.addAttribute("dayTitle", VisitTime.day(day == null ? today : day, locale));
    model.addAttribute("isToday", day == null || day.equals(today));
    model.addAttribute("window", window);
    if (shown != null) {
      board(shown, day == null ? today : day, mine, locale, model);
    }
    return "appointment-day";
  }

  private void board(Place place, LocalDate day, List<String> mine, Locale locale, Model model) {
    model.addAttribute("windows", bookables.of(place, mine).stream().flatMap(each -> each.group().windows().stream())
        .distinct().toList());
    model.addAttribute("board", DayBoard.of(lines.of(desk.day(place.id(), day, mine), locale),
        day.equals(LocalDate.now(clock)) ? lines.of(desk.waiting(place.id(), mine), locale) : List.of()));
  }

  @PostMapping("/clerk/appointments/next")
  String next(Shown shown, @ModelAttribute("account") Account account, Locale locale, RedirectAttributes after) {
    return done(desk.next(shown.place(), shown.window(), Desks.of(account), account.username()),
        "called", shown, locale, after);
  }

  /** @param number as it is typed, or as the scanner reads it */
  @PostMapping("/clerk/appointments/arrivals")
  String arrived(@RequestParam String number, Shown shown, @ModelAttribute("account") Account account, Locale locale,
      RedirectAttributes after) {
    BookingAnswer answer = desk.arrived(number.strip().toUpperCase(Locale.ROOT),
        Desks.of(account), null, account.username());
    if (answer instanceof BookingAnswer.NotFound) {
      after.addFlashAttribute("unknown", number.strip());
      return shown.redirect(after);
    }
    return done(answer, "arrived", shown, locale, after);
  }

  @PostMapping("/clerk/appointments/{number}/no-show")
  String noShow(@PathVariable String number, Shown shown, @ModelAttribute("account") Account account, Locale locale,
      RedirectAttributes after) {
    return done(desk.noShow(number, Desks.of(account), account.username()), "no-show", shown,
        locale, after);
  }

  @PostMapping("/clerk/appointments/{number}/finished")
  String finished(@PathVariable String number, Shown shown, @ModelAttribute("account") Account account, Locale locale,
      RedirectAttributes after) {
    return done(desk.finished(number, Desks.of(account), account.username()), "finished", shown,
        locale, after);
  }

  private String done(
      BookingAnswer answer, String what, Shown shown, Locale locale, RedirectAttributes after) {
    if (answer instanceof BookingAnswer.NotFound) {
      throw new NotThere("booking");
    }
    if (answer instanceof BookingAnswer.Refused refused) {
      after.addFlashAttribute("refusal", refused.why().stream().map(why -> why.reason().in(locale))
          .collect(Collectors.joining("; ")));
    } else if (answer instanceof BookingAnswer.Done done) {
      after.addFlashAttribute("done", what);
      after.addFlashAttribute("about", desk.visit(done.booking().number(),
          Set.of(bookables.of(done.booking()).map(each -> each.group().department()).orElse("")))
          .map(visit -> lines.of(visit, locale)).orElse(null));
    }
    return shown.redirect(after);
  }

  /** What the clerk looks at, to come back to. */
  record Shown(String place, LocalDate day, String window) {

    String redirect(RedirectAttributes after) {
      after.addAttribute("place", place);
      if (day != null) {
        after.addAttribute("day", day.toString());
      }
      if (window != null && !window.isBlank()) {
        after.addAttribute("window", window);
      }
      return "redirect:/clerk/appointments";
    }
  }
}

package onewindow.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.appointments.Closings;
import onewindow.appointments.Closings.Conflict;
import onewindow.appointments.Closings.Settled;
import onewindow.appointments.Place;
import onewindow.appointments.Places;
import onewindow.appointments.SpecialDay;
import onewindow.forms.LocalizedText;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where clerks and the head of a place's department close a day: first who has booked then, then what becomes of them. */
@Page
class ClosingPage {

  private static final int AHEAD_MONTHS = 6;
  private static final int REASON = 100;
  private final Places places;
  private final Closings closings;
  private final VisitLines lines;
  private final Clock clock;

  ClosingPage(Places places, Closings closings, VisitLines lines, Clock clock) {
    this.places = places;
    this.closings = closings;
    this.lines = lines;
    this.clock = clock;
  }

  @GetMapping("/clerk/closed-days")
  String show(Day asked, @ModelAttribute("account") Account account, Locale locale, Model model) {
    List<Place> mine = mine(account);
    Place place = mine.stream().filter(each -> each.id().equals(asked.place())).findFirst()
        .orElse(mine.isEmpty() ? null : mine.get(0));
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("places", mine);
    model.addAttribute("place", place);
    model.addAttribute("asked", asked);
    model.addAttribute("today", today);
    if (place != null) {
      model.addAttribute("entered", closings.entered(place, today, today.plusMonths(AHEAD_MONTHS)).stream()
          .map(day -> new ClosedDay(day.day(), VisitTime.day(day.day(), locale), day.reason().in(locale))).toList());
      if (asked.complete() && !asked.day().isBefore(today)) {
        model.addAttribute("dayTitle", VisitTime.day(asked.day(), locale));
        model.addAttribute("conflicts", closings.conflicts(place, asked.closed()).stream()
            .map(conflict -> conflict(conflict, locale)).toList());
      }
    }
    return "appointment-closing";
  }

  @PostMapping("/clerk/closed-days")
  String close(Day asked, @RequestParam boolean move, @ModelAttribute("account") Account account,
      RedirectAttributes after) {
    Place place = own(asked.place(), account);
    if (!asked.complete() || asked.day().isBefore(LocalDate.now(clock))) {
      after.addAttribute("place", place.id());
      return "redirect:/clerk/closed-days";
    }
    List<Settled> settled = closings.set(place, asked.closed(), move, account.username());
    after.addFlashAttribute("moved", settled.stream().filter(Settled::moved).count());
    after.addFlashAttribute("calledOff", settled.stream().filter(each -> !each.moved()).count());
    after.addAttribute("place", place.id());
    return "redirect:/clerk/closed-days";
  }

  @PostMapping("/clerk/closed-days/end")
  String open(@RequestParam String place, @RequestParam LocalDate day, @ModelAttribute("account") Account account,
      RedirectAttributes after) {
    if (!closings.forget(own(place, account), day)) {
      throw new NotThere("closed day");
    }
    after.addFlashAttribute("opened", true);
    after.addAttribute("place", place);
    return "redirect:/clerk/closed-days";
  }

  private List<Place> mine(Account account) {
    return places.all().stream()
        .filter(place -> closings.mayClose(place, Desks.of(account)) || closings.mayClose(place, Desks.headedBy(account)))
        .toList();
  }

  private Place own(String id, Account account) {
    return mine(account).stream().filter(place -> place.id().equals(id)).findFirst()
        .orElseThrow(() -> new NotThere("place " + id));
  }

  private ConflictLine conflict(Conflict conflict, Locale locale) {
    return new ConflictLine(lines.of(conflict.visit(), locale),
        conflict.proposal() == null ? null : VisitTime.of(conflict.proposal(), locale));
  }

  /** What is to be closed, and why, as visitors will read it. */
  record Day(String place, LocalDate day, String zh, String en) {

    boolean complete() {
      return day != null && isReason(zh) && isReason(en);
    }

    SpecialDay closed() {
      return new SpecialDay(day, List.of(), new LocalizedText(zh.strip(), en.strip()));
    }

    private static boolean isReason(String text) {
      return text != null && !text.isBlank() && text.strip().length() <= REASON;
    }
  }

  /** One booking that has no room on a closed day. @param proposal null where there is no free time */
  record ConflictLine(VisitLine visit, VisitTime proposal) {}

  /** A day that was closed before. */
  record ClosedDay(LocalDate day, String title, String reason) {}
}

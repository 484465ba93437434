package onewindow.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.appointments.FreeTimes;
import onewindow.appointments.Refusal;
import onewindow.appointments.Visitor;
import onewindow.appointments.WaitingLists;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people wait in line for a time that is taken, and leave the line. */
@Page
class WaitingPage {

  private final WaitingLists lists;
  private final Bookables bookables;
  private final FreeTimes freeTimes;
  private final Clock clock;

  WaitingPage(WaitingLists lists, Bookables bookables, FreeTimes freeTimes, Clock clock) {
    this.lists = lists;
    this.bookables = bookables;
    this.freeTimes = freeTimes;
    this.clock = clock;
  }

  /** @param day the day that they want; null for any that can be booked */
  @PostMapping("/appointments/waiting")
  String join(@RequestParam String place, @RequestParam String item, @RequestParam(required = false) LocalDate day,
      @ModelAttribute("account") Account account, Locale locale, RedirectAttributes after) {
    Bookable wanted = bookables.matching(place, item).stream().findFirst()
        .orElseThrow(() -> new NotThere("appointment"));
    List<Refusal> refusals = lists.join(new Visitor(account.name(), account.idNumber(), ""), place, item,
        day == null ? LocalDate.now(clock) : day, day == null ? freeTimes.lastDay(wanted.group()) : day);
    if (refusals.isEmpty()) {
      after.addFlashAttribute("done", "waiting");
    } else {
      after.addFlashAttribute("refusal", new RefusalView(
          refusals.stream().map(refusal -> refusal.reason().in(locale)).toList(), List.of()));
    }
    return "redirect:/appointments";
  }

  @PostMapping("/appointments/waiting/end")
  String leave(@RequestParam String place, @RequestParam String item, @ModelAttribute("account") Account account,
      RedirectAttributes after) {
    if (!lists.leave(account.idNumber(), place, item)) {
      throw new NotThere("place in a line");
    }
    after.addFlashAttribute("done", "left");
    return "redirect:/appointments";
  }
}

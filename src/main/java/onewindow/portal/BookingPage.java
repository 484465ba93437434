package onewindow.portal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import onewindow.access.Account;
import onewindow.appointments.Booking;
import onewindow.appointments.BookingAnswer;
import onewindow.appointments.BookingState;
import onewindow.appointments.Bookings;
import onewindow.appointments.Tier;
import onewindow.appointments.Visitor;
import onewindow.appointments.Wish;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people choose a time: a month, the times of one day, and a button for each that is free. */
@Page
class BookingPage {

  private final Bookables bookables;
  private final Bookings bookings;
  private final Calendars calendars;

  BookingPage(Bookables bookables, Bookings bookings, Calendars calendars) {
    this.bookables = bookables;
    this.bookings = bookings;
    this.calendars = calendars;
  }

  @GetMapping("/appointments/book")
  String show(Asked asked, Locale locale, Model model) {
    List<Bookable> found = bookables.matching(asked.place(), asked.item());
    if (found.isEmpty()) {
      throw new NotThere("appointment for " + asked);
    }
    return found.size() == 1 ? times(found.get(0), asked, locale, model) : choice(found, model);
  }

  @PostMapping("/appointments/book")
  String hold(Asked asked, @RequestParam LocalDateTime from, @RequestParam String key,
      @ModelAttribute("account") Account account, Locale locale, Model model, HttpServletResponse response) {
    Bookable chosen = only(asked);
    letGo(chosen, account, from);
    BookingAnswer answer = bookings.hold(new Visitor(account.name(), account.idNumber(), ""),
        new Wish(chosen.place().id(), chosen.item().id(), Tier.ONLINE, from), key + "." + from);
    return answered(answer, chosen, new Asked(asked.place(), asked.item(), from.toLocalDate(), null, null), locale,
        model, response);
  }

  @PostMapping("/appointments/{number}/move")
  String move(@PathVariable String number, @RequestParam LocalDateTime from,
      @ModelAttribute("account") Account account, Locale locale, Model model, HttpServletResponse response,
      RedirectAttributes after) {
    Booking booking = bookings.of(number, account.idNumber()).orElseThrow(() -> new NotThere("booking"));
    Bookable chosen = bookables.of(booking).orElseThrow(() -> new NotThere("place of a booking"));
    BookingAnswer answer = bookings.move(number, account.idNumber(), from);
    after.addFlashAttribute("done", "moved");
    return answered(answer, chosen, new Asked(booking.place(), booking.item(), from.toLocalDate(), null, number),
        locale, model, response);
  }

  /** Where a time is kept, place and matter must both be said: nothing is booked by guessing. */
  private Bookable only(Asked asked) {
    List<Bookable> found = bookables.matching(asked.place(), asked.item());
    if (found.size() != 1) {
      throw new NotThere("appointment for " + asked);
    }
    return found.get(0);
  }

  private String answered(BookingAnswer answer, Bookable chosen, Asked asked, Locale locale, Model model,
      HttpServletResponse response) {
    if (answer instanceof BookingAnswer.Done done) {
      return "redirect:/appointments/" + done.booking().number();
    }
    if (!(answer instanceof BookingAnswer.Refused refused)) {
      throw new NotThere("booking");
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("refusal", RefusalView.of(refused, locale));
    return times(chosen, asked, locale, model);
  }

  /** Whoever chooses another time does not want the one that is kept for them. */
  private void letGo(Bookable chosen, Account account, LocalDateTime from) {
    bookings.of(account.idNumber()).stream()
        .filter(booking -> booking.state() == BookingState.HELD && booking.item().equals(chosen.item().id())
            && !booking.from().equals(from))
        .forEach(booking -> bookings.cancel(booking.number(), account.idNumber()));
  }

  private static String choice(List<Bookable> found, Model model) {
    model.addAttribute("bookables", found);
    return "appointment-choice";
  }

  private String times(Bookable chosen, Asked asked, Locale locale, Model model) {
    model.addAttribute("chosen", chosen);
    model.addAttribute("move", asked.move());
    model.addAttribute("key", UUID.randomUUID().toString());
    model.addAttribute("view", calendars.of(chosen, Tier.ONLINE, asked, locale));
    return "appointment-book";
  }
}

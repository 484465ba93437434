package onewindow.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.appointments.Booking;
import onewindow.appointments.Bookings;
import onewindow.appointments.WaitingLists;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The appointments of the person who is signed in: what is to come, what they wait for, and what was. */
@Page
class AppointmentsPage {

  private final Bookings bookings;
  private final WaitingLists waiting;
  private final AppointmentViews views;

  AppointmentsPage(Bookings bookings, WaitingLists waiting, AppointmentViews views) {
    this.bookings = bookings;
    this.waiting = waiting;
    this.views = views;
  }

  @GetMapping("/appointments")
  String show(@ModelAttribute("account") Account account, Locale locale, Model model) {
    List<Booking> all = bookings.of(account.idNumber());
    model.addAttribute("coming", all.stream().filter(booking -> booking.state().isOpen())
        .sorted(Comparator.comparing(Booking::from)).map(booking -> views.of(booking, locale)).toList());
    model.addAttribute("past", all.stream().filter(booking -> !booking.state().isOpen())
        .map(booking -> views.of(booking, locale)).toList());
    model.addAttribute("waiting", waiting.of(account.idNumber()).stream()
        .flatMap(each -> WaitingLine.of(each, views, locale).stream()).toList());
    return "appointments";
  }
}

package onewindow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import onewindow.access.Account;
import onewindow.appointments.Booking;
import onewindow.appointments.BookingAnswer;
import onewindow.appointments.Bookings;
import onewindow.certificates.QrCode;
import onewindow.forms.FieldProblem;
import onewindow.forms.Formats;
import onewindow.ratings.Level;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One appointment of the person who is signed in: first to confirm, then to come to, change, and rate. */
@Page
class AppointmentPage {

  private final Bookings bookings;
  private final AppointmentViews views;
  private final BringList bring;
  private final Formats formats;
  private final AppointmentCalendar calendar;

  AppointmentPage(Bookings bookings, AppointmentViews views, BringList bring, Formats formats,
      AppointmentCalendar calendar) {
    this.bookings = bookings;
    this.views = views;
    this.bring = bring;
    this.formats = formats;
    this.calendar = calendar;
  }

  @GetMapping("/appointments/{number}")
  String show(@PathVariable String number, @ModelAttribute("account") Account account, Locale locale, Model model) {
    Booking booking = own(number, account);
    AppointmentView view = views.of(booking, locale);
    if (!model.containsAttribute("phone") && view.held()) {
      model.addAttribute("phone", bookings.lastPhone(account.idNumber()).orElse(""));
    }
    return page(booking, view, model);
  }

  @PostMapping("/appointments/{number}/confirmation")
  String confirm(@PathVariable String number, @RequestParam(defaultValue = "") String phone,
      @ModelAttribute("account") Account account, Locale locale, Model model, HttpServletResponse response,
      RedirectAttributes after) {
    String entered = phone.replaceAll("[\\s-]", "");
    List<FieldProblem> problems = entered.isEmpty() ? List.of()
        : formats.check("phone", "mobile-number", entered).stream().toList();
    if (!problems.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("problems", problems);
      model.addAttribute("phone", phone);
      return show(number, account, locale, model);
    }
    return done(bookings.confirm(number, account.idNumber(), entered), "confirmed", number, locale, after);
  }

  @PostMapping("/appointments/{number}/cancellation")
  String cancel(@PathVariable String number, @ModelAttribute("account") Account account, Locale locale,
      RedirectAttributes after) {
    return done(bookings.cancel(number, account.idNumber()), "cancelled", number, locale, after);
  }

  /** Somebody who has not confirmed wants another time: theirs is free again at once. */
  @PostMapping("/appointments/{number}/another")
  String another(@PathVariable String number, @ModelAttribute("account") Account account, RedirectAttributes after) {
    Booking booking = own(number, account);
    bookings.cancel(number, account.idNumber());
    after.addAttribute("place", booking.place()).addAttribute("item", booking.item());
    return "redirect:/appointments/book";
  }

  @PostMapping("/appointments/{number}/rating")
  String rate(@PathVariable String number, @RequestParam Level level, @RequestParam(defaultValue = "") String words,
      @ModelAttribute("account") Account account, Locale locale, RedirectAttributes after) {
    // a browser sends each line break as two characters, and counts one
    return done(bookings.rate(number, account.idNumber(), level, words.replace("\r\n", "\n")), "rated", number, locale,
        after);
  }

  @GetMapping("/appointments/{number}/calendar.ics")
  ResponseEntity<String> calendar(
      @PathVariable String number, @ModelAttribute("account") Account account, Locale locale) {
    return calendar.file(own(number, account), views.of(own(number, account), locale), locale);
  }

  private String page(Booking booking, AppointmentView view, Model model) {
    model.addAttribute("appointment", view);
    model.addAttribute("bring", bring.of(booking));
    model.addAttribute("levels", Level.values());
    if (view.awaited()) {
      model.addAttribute("code", QrCode.address(view.number()));
    }
    return view.held() ? "appointment-confirm" : "appointment";
  }

  private Booking own(String number, Account account) {
    return bookings.of(number, account.idNumber()).orElseThrow(() -> new NotThere("booking"));
  }

  private static String done(
      BookingAnswer answer, String what, String number, Locale locale, RedirectAttributes after) {
    if (answer instanceof BookingAnswer.NotFound) {
      throw new NotThere("booking");
    }
    if (answer instanceof BookingAnswer.Refused refused) {
      after.addFlashAttribute("refusal", RefusalView.of(refused, locale));
    } else {
      after.addFlashAttribute("done", what);
    }
    return "redirect:/appointments/" + number;
  }
}

package onewindow.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import onewindow.access.Account;
import onewindow.appointments.BookingAnswer;
import onewindow.appointments.BookingDesk;
import onewindow.appointments.FreeTimes;
import onewindow.appointments.Tier;
import onewindow.appointments.Visitor;
import onewindow.appointments.Wish;
import onewindow.forms.FieldProblem;
import onewindow.forms.Formats;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where clerks book for somebody who calls, or who stands at the counter without an appointment. */
@Page
class DeskBookingPage {

  private static final int OFFERED = 24;
  private final BookingDesk desk;
  private final Bookables bookables;
  private final FreeTimes freeTimes;
  private final Formats formats;
  private final Clock clock;

  DeskBookingPage(BookingDesk desk, Bookables bookables, FreeTimes freeTimes, Formats formats, Clock clock) {
    this.desk = desk;
    this.bookables = bookables;
    this.freeTimes = freeTimes;
    this.formats = formats;
    this.clock = clock;
  }

  @GetMapping("/clerk/appointments/book")
  String show(@RequestParam String place, @RequestParam(required = false) String item,
      @RequestParam(required = false) LocalDate day, @ModelAttribute("account") Account account, Locale locale, Model model) {
    List<String> mine = Desks.of(account);
    List<Bookable> offered = bookables.matching(place, item).stream()
        .filter(each -> mine.contains(each.group().department())).toList();
    if (offered.isEmpty()) {
      throw new NotThere("place " + place);
    }
    model.addAttribute("offered", offered);
    model.addAttribute("placeId", place);
    if (offered.size() == 1) {
      Bookable chosen = offered.get(0);
      model.addAttribute("chosen", chosen);
      model.addAttribute("day", day);
      model.addAttribute("times", freeTimes.near(chosen.place(), chosen.group(), Tier.PHONE,
          day == null ? LocalDateTime.now(clock) : day.atStartOfDay(), OFFERED).stream()
          .map(time -> VisitTime.of(time, locale)).toList());
      model.asMap().putIfAbsent("entered", new Entered("", "", "", null, UUID.randomUUID().toString()));
    }
    return "appointment-desk";
  }

  @PostMapping("/clerk/appointments/book")
  String book(@RequestParam String place, @RequestParam String item, @RequestParam(required = false) LocalDate day,
      Entered sent,
      @ModelAttribute("account") Account account, Locale locale, Model model, HttpServletResponse response,
      RedirectAttributes after) {
    Entered entered = sent.stripped();
    List<FieldProblem> problems = problems(entered);
    model.addAttribute("entered", entered);
    if (!problems.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("problems", problems);
      return show(place, item, day, account, locale, model);
    }
    BookingAnswer answer = booked(place, item, entered, account);
    if (answer instanceof BookingAnswer.Done done) {
      after.addFlashAttribute("done", entered.from() == null ? "walk-in" : "booked");
      after.addFlashAttribute("number", done.booking().number());
      return new DayListPage.Shown(place, entered.from() == null ? null : entered.from().toLocalDate(), null)
          .redirect(after);
    }
    if (!(answer instanceof BookingAnswer.Refused refused)) {
      throw new NotThere("place " + place);
    }
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("refusal", RefusalView.of(refused, locale));
    return show(place, item, day, account, locale, model);
  }

  private BookingAnswer booked(String place, String item, Entered entered, Account account) {
    Visitor visitor = new Visitor(entered.name(), entered.idNumber(), entered.phone());
    List<String> mine = Desks.of(account);
    String key = entered.key() + "." + (entered.from() == null ? "now" : entered.from());
    return entered.from() == null ? desk.walkIn(visitor, place, item, key, mine, account.username())
        : desk.book(visitor, new Wish(place, item, Tier.PHONE, entered.from()), key, mine, account.username());
  }

  private List<FieldProblem> problems(Entered entered) {
    List<FieldProblem> problems = new ArrayList<>();
    formats.check("name", "person-name", entered.name()).ifPresent(problems::add);
    formats.check("idNumber", "id-number", entered.idNumber()).ifPresent(problems::add);
    if (!entered.phone().isEmpty() || entered.from() != null) {
      formats.check("phone", "mobile-number", entered.phone()).ifPresent(problems::add);
    }
    return problems;
  }

  /**
   * What the clerk entered of the visitor.
   *
   * @param from null: now, at the counter
   */
  record Entered(String name, String idNumber, String phone, LocalDateTime from, String key) {

    /** ID cards are read and typed with blanks around them, and with a small x. */
    Entered stripped() {
      return new Entered(clean(name), clean(idNumber).replace('x', 'X'), clean(phone).replaceAll("[\\s-]", ""), from,
          key);
    }

    private static String clean(String text) {
      return text == null ? "" : text.strip();
    }

    /** Without name and number: it would end up in a log. */
    @Override
    public String toString() {
      return "Entered[]";
    }
  }
}

package onewindow.portal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onewindow.access.Account;
import onewindow.access.Accounts;
import onewindow.appointments.Booking;
import onewindow.appointments.BookingState;
import onewindow.appointments.Visit;
import onewindow.privacy.Audience;
import onewindow.privacy.FieldKind;
import onewindow.privacy.FieldPolicy;
import org.springframework.stereotype.Component;

/** Words visits for the clerks who expect them. */
@Component
class VisitLines {

  private final Bookables bookables;
  private final Accounts accounts;
  private final Clock clock;

  VisitLines(Bookables bookables, Accounts accounts, Clock clock) {
    this.bookables = bookables;
    this.accounts = accounts;
    this.clock = clock;
  }

  List<VisitLine> of(List<Visit> visits, Locale locale) {
    return visits.stream().map(visit -> of(visit, locale)).toList();
  }

  VisitLine of(Visit visit, Locale locale) {
    Booking booking = visit.booking();
    Optional<Bookable> of = bookables.of(booking);
    return new VisitLine(booking.number(), name(visit),
        FieldPolicy.IN_FORCE.shown(FieldKind.PHONE, Audience.CLERK, visit.phone()),
        of.map(each -> each.item().title().in(locale)).orElse(booking.item()),
        VisitTime.of(booking.from(), booking.until(), 0, locale), booking.state(), booking.tier(), booking.late(),
        booking.assignee() == null ? null
            : accounts.byUsername(booking.assignee()).map(Account::name).orElse(booking.assignee()),
        booking.window(), of.map(each -> each.group().windows()).orElse(List.of()),
        of.isPresent() && booking.state() == BookingState.BOOKED
            && !LocalDateTime.now(clock).isBefore(booking.from().plus(of.get().group().policy().late())));
  }

  private static String name(Visit visit) {
    return visit.name() == null || visit.booking().state() == BookingState.ARRIVED ? visit.name()
        : FieldPolicy.IN_FORCE.shown(FieldKind.NAME, Audience.CLERK, visit.name());
  }
}

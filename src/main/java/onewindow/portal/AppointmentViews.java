package onewindow.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import onewindow.access.Account;
import onewindow.access.Accounts;
import onewindow.appointments.Booking;
import onewindow.appointments.BookingState;
import onewindow.appointments.Bookings;
import org.springframework.stereotype.Component;

/** Words a booking in the reader's language, with what the city says of its place and matter today. */
@Component
class AppointmentViews {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final Bookables bookables;
  private final Bookings bookings;
  private final Accounts accounts;
  private final Clock clock;

  AppointmentViews(Bookables bookables, Bookings bookings, Accounts accounts, Clock clock) {
    this.bookables = bookables;
    this.bookings = bookings;
    this.accounts = accounts;
    this.clock = clock;
  }

  Optional<Bookable> bookable(String place, String item) {
    return bookables.matching(place, item).stream().findFirst();
  }

  AppointmentView of(Booking booking, Locale locale) {
    Optional<Bookable> of = bookables.of(booking);
    Instant changeableUntil = of.map(each -> booking.from().atZone(ZONE).toInstant()
        .minus(each.group().policy().cancelBefore())).orElse(Instant.MIN);
    return new AppointmentView(booking.number(), booking.place(),
        of.map(each -> each.place().title().in(locale)).orElse(booking.place()),
        of.map(each -> each.place().address().in(locale)).orElse(""), booking.item(),
        of.map(each -> each.item().title().in(locale)).orElse(booking.item()),
        VisitTime.of(booking.from(), booking.until(), 0, locale), state(booking), with(booking), booking.window(),
        booking.late(), ShownTime.of(booking.holdUntil(), locale),
        of.isEmpty() ? null : ShownTime.of(changeableUntil, locale),
        booking.state() == BookingState.BOOKED && clock.instant().isBefore(changeableUntil),
        booking.state() == BookingState.FINISHED && bookings.isRateable(booking));
  }

  /** A hold that has run out is over, whether anybody has looked at it since or not. */
  private BookingState state(Booking booking) {
    return booking.state() == BookingState.HELD && !clock.instant().isBefore(booking.holdUntil())
        ? BookingState.EXPIRED : booking.state();
  }

  private String with(Booking booking) {
    return booking.assignee() == null ? null
        : accounts.byUsername(booking.assignee()).map(Account::name).orElse(booking.assignee());
  }
}

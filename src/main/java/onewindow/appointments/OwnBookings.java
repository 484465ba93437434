package onewindow.appointments;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onewindow.appointments.BookingAnswer.NotFound;
import onewindow.appointments.BookingAnswer.Refused;
import onewindow.cases.RetriedTransactions;
import onewindow.ratings.Level;
import org.springframework.stereotype.Component;

/** Each verb is one transaction, tried again where a timer of the process fired in the same moment. */
@Component
class OwnBookings implements Bookings {

  private static final int LONGEST = 500;
  private final Holding holding;
  private final Confirming confirming;
  private final Moving moving;
  private final BookingLocks locks;
  private final BookingRows rows;
  private final BookingPeople people;
  private final BookingRatings ratings;
  private final RetriedTransactions transactions;
  private final Clock clock;

  OwnBookings(Holding holding, Confirming confirming, Moving moving, BookingLocks locks, BookingRows rows,
      BookingPeople people, BookingRatings ratings, RetriedTransactions transactions, Clock clock) {
    this.holding = holding;
    this.confirming = confirming;
    this.moving = moving;
    this.locks = locks;
    this.rows = rows;
    this.people = people;
    this.ratings = ratings;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public BookingAnswer hold(Visitor visitor, Wish wish, String key) {
    return transactions.run(() -> holding.hold(new Holding.Request(visitor, wish, key, null, false, null)));
  }

  @Override
  public BookingAnswer confirm(String number, String idNumber) {
    return own(number, idNumber, confirming::confirm);
  }

  @Override
  public BookingAnswer confirm(String number, String idNumber, String phone) {
    return own(number, idNumber, row -> {
      if (!phone.isEmpty() && row.isHeldAt(clock.instant())) {
        rows.reachedBy(number, people.lock(row.person()).phone(new Visitor("", idNumber, phone)));
      }
      return confirming.confirm(row);
    });
  }

  @Override
  public Optional<String> lastPhone(String idNumber) {
    return rows.ofPerson(people.index(idNumber)).stream()
        .flatMap(row -> Optional.ofNullable(people.visit(row, row.booking(clock)).phone()).stream())
        .filter(phone -> !phone.isBlank()).findFirst();
  }

  @Override
  public BookingAnswer cancel(String number, String idNumber) {
    return own(number, idNumber, moving::cancel);
  }

  @Override
  public BookingAnswer move(String number, String idNumber, LocalDateTime to) {
    return transactions.run(() -> mine(number, idNumber).map(row -> moving.move(row, to, "visitor"))
        .orElseGet(NotFound::new));
  }

  @Override
  public BookingAnswer rate(String number, String idNumber, Level level, String words) {
    if (words != null && words.strip().length() > LONGEST) {
      return Refused.of("words");
    }
    return own(number, idNumber, row -> ratings.rate(row, level, words));
  }

  @Override
  public List<Booking> of(String idNumber) {
    return rows.ofPerson(people.index(idNumber)).stream().map(row -> row.booking(clock)).toList();
  }

  @Override
  public Optional<Booking> of(String number, String idNumber) {
    return mine(number, idNumber).map(row -> row.booking(clock));
  }

  @Override
  public boolean isRateable(Booking booking) {
    return ratings.isRateable(rows.get(booking.number()));
  }

  private Optional<BookingRow> mine(String number, String idNumber) {
    return rows.find(number).filter(row -> java.util.Arrays.equals(row.person(), people.index(idNumber)));
  }

  private BookingAnswer own(String number, String idNumber, Function<BookingRow, BookingAnswer> verb) {
    return transactions.run(() -> locks.lock(number, idNumber).map(verb).orElseGet(NotFound::new));
  }
}

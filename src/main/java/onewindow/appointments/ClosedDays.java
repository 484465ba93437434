package onewindow.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import onewindow.appointments.BookingAnswer.Done;
import onewindow.cases.RetriedTransactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the day first, so that nobody books it any more, and then settles one booking a transaction. */
@Component
class ClosedDays implements Closings {

  private static final int PROPOSALS = 8;
  private final SpecialDays days;
  private final BookingRows rows;
  private final BookingLocks locks;
  private final BookingPeople people;
  private final Moving moving;
  private final FreeTimes freeTimes;
  private final RetriedTransactions transactions;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ClosedDays(SpecialDays days, BookingRows rows, BookingLocks locks, BookingPeople people, Moving moving,
      FreeTimes freeTimes, RetriedTransactions transactions, PlatformTransactionManager manager,
      ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.days = days;
    this.rows = rows;
    this.locks = locks;
    this.people = people;
    this.moving = moving;
    this.freeTimes = freeTimes;
    this.transactions = transactions;
    this.transaction = new TransactionTemplate(manager);
    this.clock = clock;
  }

  @Override
  public List<Conflict> conflicts(Place place, SpecialDay day) {
    return homeless(place, day).stream().map(row -> new Conflict(people.visit(row, row.booking(clock)),
        proposals(place, row, day).stream().findFirst().orElse(null))).toList();
  }

  @Override
  public List<SpecialDay> entered(Place place, LocalDate from, LocalDate until) {
    return days.of(place.id(), from, until);
  }

  @Override
  public List<Settled> set(Place place, SpecialDay day, boolean move, String clerk) {
    transaction.executeWithoutResult(status -> {
      days.changing(place.id(), day.day());
      days.set(place.id(), day, clerk);
      events.publishEvent(new DayChanged(place.id(), day.day(), String.join(", ", day.hours()), clerk));
    });
    return homeless(place, day).stream().map(row -> settle(place, row, day, move, clerk)).toList();
  }

  @Override
  public boolean forget(Place place, LocalDate day) {
    return Boolean.TRUE.equals(transaction.execute(status -> {
      boolean known = days.remove(place.id(), day);
      if (known) {
        events.publishEvent(new DayChanged(place.id(), day, null, null));
      }
      return known;
    }));
  }

  @Override
  public boolean mayClose(Place place, Collection<String> departments) {
    return departments.contains(place.department());
  }

  private Settled settle(Place place, BookingRow row, SpecialDay day, boolean move, String clerk) {
    if (move) {
      for (FreeTime time : proposals(place, row, day)) {
        if (transactions.run(() -> moving.move(row, time.from(), clerk)) instanceof Done done) {
          return new Settled(done.booking(), true);
        }
      }
    }
    return new Settled(((Done) transactions.run(() -> calledOff(row, clerk))).booking(), false);
  }

  /** Somebody may have cancelled it, or come, since it was read. */
  private BookingAnswer calledOff(BookingRow row, String clerk) {
    BookingRow locked = locks.lock(row.number());
    if (locked.state() == BookingState.BOOKED || locked.state() == BookingState.HELD) {
      moving.call(locked, clerk);
    }
    return new Done(rows.get(row.number()).booking(clock));
  }

  private List<FreeTime> proposals(Place place, BookingRow row, SpecialDay day) {
    return place.group(row.group()).stream().flatMap(group -> freeTimes.near(place, group, row.tier(),
            LocalDateTime.ofInstant(row.from(), clock.getZone()), Integer.MAX_VALUE).stream())
        .filter(time -> !time.from().toLocalDate().equals(day.day()) || has(day, time.from().toLocalTime(), time))
        .sorted(nearest(row)).limit(PROPOSALS).toList();
  }

  /** Those after it before those before it. */
  private Comparator<FreeTime> nearest(BookingRow row) {
    LocalDateTime from = LocalDateTime.ofInstant(row.from(), clock.getZone());
    return Comparator.<FreeTime, Boolean>comparing(time -> time.from().isBefore(from))
        .thenComparing(time -> Duration.between(from, time.from()).abs());
  }

  private List<BookingRow> homeless(Place place, SpecialDay day) {
    return rows.open(place.id(), day.day().atStartOfDay(clock.getZone()).toInstant(),
            day.day().plusDays(1).atStartOfDay(clock.getZone()).toInstant()).stream()
        .filter(row -> !has(day, LocalTime.ofInstant(row.from(), clock.getZone()),
            LocalTime.ofInstant(row.until(), clock.getZone()))).toList();
  }

  private static boolean has(SpecialDay day, LocalTime from, FreeTime time) {
    return has(day, from, time.until().toLocalTime());
  }

  private static boolean has(SpecialDay day, LocalTime from, LocalTime until) {
    return Opening.all(day.hours()).stream()
        .anyMatch(opening -> !from.isBefore(opening.from()) && !until.isAfter(opening.until()));
  }
}

package onewindow.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.cases.CaseStateException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a booking may do; each looks at the booking, never at what the process claims. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BookingVerbs {

  /** The process that carries a booking. */
  public static final String COMPANION = "appointment-booking";
  /** What the process waits for. */
  public static final String CONFIRMED = "booking-confirmed";
  public static final String ARRIVED = "visitor-arrived";
  public static final String FINISHED = "visit-finished";
  public static final String RATED = "visit-rated";
  private final BookingLocks locks;
  private final BookingRows rows;
  private final BookingRules rules;
  private final Assignment assignment;
  private final Releasing releasing;
  private final BookingEvents events;
  private final Places places;
  private final Clock clock;

  BookingVerbs(BookingLocks locks, BookingRows rows, BookingRules rules, Assignment assignment, Releasing releasing,
      BookingEvents events, Places places, Clock clock) {
    this.locks = locks;
    this.rows = rows;
    this.rules = rules;
    this.assignment = assignment;
    this.releasing = releasing;
    this.events = events;
    this.places = places;
    this.clock = clock;
  }

  /** A process wants to carry the booking. @throws CaseStateException unless it is new and no other does */
  public void begin(String number) {
    if (!rows.begin(number, clock.instant())) {
      throw new CaseStateException("There is no new booking " + number + "; a booking begins when somebody chooses a"
          + " time, and no other process can carry it");
    }
  }

  /** @return false if the rules speak against it; the time is free again then */
  public boolean check(String number) {
    BookingRow row = require(number, BookingState.HELD);
    List<String> refusals = rules.refusals(row);
    if (!refusals.isEmpty()) {
      releasing.refuse(row, refusals);
    }
    return refusals.isEmpty();
  }

  /** @return false if nobody who knows the matter is free then; the time is free again then */
  public boolean assign(String number) {
    BookingRow row = require(number, BookingState.HELD);
    Optional<ItemGroup> group = places.find(row.place()).flatMap(place -> place.group(row.group()));
    if (group.isEmpty() || group.get().kind() == ItemGroup.Kind.COUNTER) {
      return true;
    }
    Optional<String> assignee = assignment.choose(group.get(), row);
    assignee.ifPresentOrElse(username -> rows.assigned(number, username),
        () -> releasing.refuse(row, List.of("nobody-free")));
    return assignee.isPresent();
  }

  public Instant holdEnds(String number) {
    return rows.get(number).holdUntil();
  }

  /** Nobody has confirmed in time. What has been released already stays so. */
  public void expire(String number) {
    BookingRow row = locks.lock(number);
    if (row.isHeldAt(clock.instant())) {
      throw refused(row, "it is kept until " + row.holdUntil());
    }
    if (row.state() != BookingState.EXPIRED) {
      throw refused(row, "only what is held can run out");
    }
    events.add(row, "expired", BookingEvents.PLATFORM);
  }

  public void confirm(String number) {
    BookingRow row = require(number, BookingState.HELD);
    if (row.confirmedAt() == null) {
      throw refused(row, "nobody has confirmed it");
    }
    rows.state(number, BookingState.BOOKED);
    events.add(row, "booked", BookingEvents.PLATFORM);
  }

  public Instant remindAt(String number) {
    BookingRow row = rows.get(number);
    return row.from().minus(releasing.policy(row).remindBefore());
  }

  /** Nothing to remind of once they are there, or where they booked later than the reminder would come. */
  public void remind(String number) {
    BookingRow row = rows.get(number);
    if (row.state() == BookingState.BOOKED && row.confirmedAt().isBefore(remindAt(number))) {
      events.add(row, "reminded", BookingEvents.PLATFORM);
    }
  }

  /** From when on nobody is expected any more. */
  public Instant missedAt(String number) {
    BookingRow row = rows.get(number);
    return row.from().plus(releasing.policy(row).late());
  }

  public void miss(String number) {
    BookingRow row = require(number, BookingState.BOOKED);
    if (clock.instant().isBefore(missedAt(number))) {
      throw refused(row, "they may still come until " + missedAt(number));
    }
    releasing.missed(row, BookingEvents.PLATFORM);
  }

  /** The end of the day of the visit: whoever came has been seen by then. */
  public Instant dayEnds(String number) {
    return LocalDate.ofInstant(rows.get(number).from(), clock.getZone()).plusDays(1)
        .atStartOfDay(clock.getZone()).toInstant();
  }

  /** Somebody says that they are done, or the day is over. */
  public void finish(String number) {
    BookingRow row = locks.lock(number);
    if (row.state() == BookingState.ARRIVED) {
      if (clock.instant().isBefore(dayEnds(number))) {
        throw refused(row, "nobody says that it is over");
      }
      rows.ended(number, BookingState.FINISHED, clock.instant());
      events.add(row, "finished", BookingEvents.PLATFORM);
    } else if (row.state() != BookingState.FINISHED) {
      throw refused(row, "they have not come");
    }
  }

  public Instant ratingEnds(String number) {
    BookingRow row = rows.get(number);
    return (row.endedAt() == null ? row.until() : row.endedAt()).plus(releasing.policy(row).rateWithin());
  }

  private BookingRow require(String number, BookingState wanted) {
    BookingRow row = locks.lock(number);
    if (row.state() != wanted) {
      throw refused(row, wanted + " is needed");
    }
    return row;
  }

  private static CaseStateException refused(BookingRow row, String why) {
    return new CaseStateException("Booking " + row.number() + " is " + row.state() + "; " + why);
  }
}

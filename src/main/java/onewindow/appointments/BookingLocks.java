package onewindow.appointments;

import java.time.Clock;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Locks what a change of a booking needs: its person, then times by their ids, then the booking. */
@Component
class BookingLocks {

  private final BookingRows rows;
  private final BookingPeople people;
  private final Slots slots;
  private final Clock clock;

  BookingLocks(BookingRows rows, BookingPeople people, Slots slots, Clock clock) {
    this.rows = rows;
    this.people = people;
    this.slots = slots;
    this.clock = clock;
  }

  /** As it is once nobody else can change it. @throws onewindow.cases.CaseStateException if there is none */
  BookingRow lock(String number) {
    people.lock(rows.get(number).person());
    slots.lock(rows.get(number).slot(), clock.instant());
    return rows.lock(number);
  }

  /** Empty for another person's booking, or where there is none. */
  Optional<BookingRow> lock(String number, String idNumber) {
    return rows.find(number).filter(row -> java.util.Arrays.equals(row.person(), people.index(idNumber)))
        .map(row -> lock(row.number()));
  }

  /** The person and both times. @param other a time that the booking is to be moved to */
  BookingRow lock(BookingRow row, long other) {
    new TreeSet<>(Stream.of(row.slot(), other).toList()).forEach(id -> slots.lock(id, clock.instant()));
    return rows.lock(row.number());
  }
}

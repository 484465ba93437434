package onewindow.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.appointments.Admission.Asked;
import onewindow.appointments.BookingAnswer.Done;
import onewindow.appointments.BookingAnswer.Refused;
import onewindow.appointments.BookingPeople.KnownPerson;
import onewindow.cases.CheckedNumber;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a time for somebody and starts the process of the booking, in one transaction or not at all. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Holding {

  private static final String PREFIX = "YY";
  private final Places places;
  private final Admission admission;
  private final Slots slots;
  private final BookingRows rows;
  private final BookingPeople people;
  private final BookingEvents events;
  private final RefusalWords words;
  private final BookingProcesses processes;
  private final Clock clock;

  Holding(Places places, Admission admission, Slots slots, BookingRows rows, BookingPeople people,
      BookingEvents events, RefusalWords words, @Lazy BookingProcesses processes, Clock clock) {
    this.places = places;
    this.admission = admission;
    this.slots = slots;
    this.rows = rows;
    this.people = people;
    this.events = events;
    this.words = words;
    this.processes = processes;
    this.clock = clock;
  }

  BookingAnswer hold(Request request) {
    KnownPerson person = people.lock(request.visitor().idNumber());
    return hold(request, person, person.name(request.visitor()), person.phone(request.visitor()));
  }

  /** For somebody who waited, whose ID number nobody knows now; their name and telephone number stay sealed. */
  BookingAnswer offer(byte[] waiting, byte[] name, byte[] phone, Wish wish, String key, Duration keep) {
    return hold(new Request(null, wish, key, null, false, keep), people.lock(waiting), name, phone);
  }

  private BookingAnswer hold(Request request, KnownPerson person, byte[] name, byte[] phone) {
    Optional<BookingRow> before = rows.byRequest(person.index(), request.key());
    if (before.isPresent()) {
      return again(request, before.get());
    }
    Optional<Asked> asked = asked(request);
    return asked.isEmpty() ? Refused.of("unknown-item") : asked(request, new Sealed(person.index(), name, phone), asked.get());
  }

  /** The same request once more is the same booking. */
  private BookingAnswer again(Request request, BookingRow before) {
    Wish wish = request.wish();
    boolean same = before.item().equals(wish.item()) && before.place().equals(wish.place())
        && (request.walkIn() || before.askedFor().equals(wish.from().atZone(clock.getZone()).toInstant()));
    return same ? answer(before) : Refused.of("key-reused");
  }

  private Optional<Asked> asked(Request request) {
    Wish wish = request.wish();
    return places.find(wish.place()).flatMap(place -> place.groupOf(wish.item())
        .map(group -> new Asked(place, group, wish.tier(), wish.from(), request.walkIn())));
  }

  private BookingAnswer asked(Request request, Sealed person, Asked asked) {
    Optional<Refusal> refusal = admission.refusal(asked);
    if (refusal.isPresent() || admission.looksTaken(asked)) {
      return admission.refused(asked, refusal.orElse(Refusal.of("taken")));
    }
    Instant now = clock.instant();
    Slots.Slot slot = slots.lock(admission.slot(asked), now);
    if (Admission.isTaken(asked, slot)) {
      return admission.refused(asked, Refusal.of("taken"));
    }
    return held(request, person, asked, slot, now);
  }

  private BookingAnswer held(Request request, Sealed person, Asked asked, Slots.Slot slot, Instant now) {
    String number = CheckedNumber.of(PREFIX, asked.place().area(), LocalDate.now(clock), rows.nextSequence());
    Duration keep = request.keep() == null ? asked.group().policy().hold() : request.keep();
    rows.insert(new BookingRows.New(number, slot.id(), person.index(), request.key(), request.wish().item(),
        person.name(), person.phone(), now.plus(keep), now, request.clerk()));
    slots.add(slot.id(), 1);
    events.add(rows.get(number), request.keep() == null ? "held" : "offered", request.actor());
    processes.start(number);
    BookingRow row = rows.get(number);
    return row.state() == BookingState.REFUSED && row.refusals().contains("nobody-free")
        ? admission.refused(asked, Refusal.of("nobody-free")) : answer(row);
  }

  private BookingAnswer answer(BookingRow row) {
    return row.state() == BookingState.REFUSED ? new Refused(words.of(row), List.of())
        : new Done(row.booking(clock));
  }

  /** Whose booking it is. */
  private record Sealed(byte[] index, byte[] name, byte[] phone) {}

  /**
   * @param visitor null where somebody who waited is offered a time
   * @param key the caller's own key of this request
   * @param clerk who enters it for somebody; null for the person's own
   * @param keep how long, where it is another time than usual
   */
  record Request(Visitor visitor, Wish wish, String key, String clerk, boolean walkIn, Duration keep) {

    String actor() {
      return keep != null ? BookingEvents.PLATFORM : clerk == null ? "visitor" : clerk;
    }
  }
}

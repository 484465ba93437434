package onewindow.appointments;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import onewindow.appointments.Admission.Asked;
import onewindow.appointments.BookingAnswer.Done;
import onewindow.appointments.BookingAnswer.Refused;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Cancels and moves bookings, by their people or because a day is closed. */
@Component
class Moving {

  private final BookingLocks locks;
  private final BookingRows rows;
  private final BookingPeople people;
  private final BookingEvents events;
  private final Slots slots;
  private final Admission admission;
  private final Assignment assignment;
  private final Releasing releasing;
  private final Places places;
  private final BookingProcesses processes;
  private final Clock clock;

  Moving(BookingLocks locks, BookingRows rows, BookingPeople people, BookingEvents events, Slots slots,
      Admission admission, Assignment assignment, Releasing releasing, Places places,
      @Lazy BookingProcesses processes, Clock clock) {
    this.locks = locks;
    this.rows = rows;
    this.people = people;
    this.events = events;
    this.slots = slots;
    this.admission = admission;
    this.assignment = assignment;
    this.releasing = releasing;
    this.places = places;
    this.processes = processes;
    this.clock = clock;
  }

  BookingAnswer cancel(BookingRow locked) {
    if (locked.state() == BookingState.CANCELLED) {
      return new Done(locked.booking(clock));
    }
    Optional<Refused> refusal = unchangeable(locked);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (locked.state() == BookingState.HELD) {
      letGo(locked);
    } else {
      ended(locked, "visitor");
      releasing.judge(locked);
    }
    return new Done(rows.get(locked.number()).booking(clock));
  }

  /** Whoever looks for another time before confirming has cancelled nothing, so it counts against nobody. */
  private void letGo(BookingRow locked) {
    rows.ended(locked.number(), BookingState.CANCELLED, clock.instant());
    slots.add(locked.slot(), -1);
    events.add(locked, "let-go", "visitor");
    processes.end(locked.number(), "let go by visitor");
  }

  /** Not by its person, so it counts against nobody. */
  void call(BookingRow locked, String clerk) {
    rows.ended(locked.number(), BookingState.CANCELLED, clock.instant());
    slots.add(locked.slot(), -1);
    events.add(locked, "called-off", clerk);
    processes.end(locked.number(), "called off by " + clerk);
  }

  private void ended(BookingRow locked, String actor) {
    releasing.release(locked, BookingState.CANCELLED, actor);
    processes.end(locked.number(), "cancelled by " + actor);
  }

  /** @param actor {@code visitor}, or the clerk who closes the day */
  BookingAnswer move(BookingRow found, LocalDateTime to, String actor) {
    people.lock(found.person());
    Optional<Asked> asked = asked(rows.get(found.number()), to);
    if (asked.isEmpty()) {
      return Refused.of("unknown-item");
    }
    Optional<Refusal> refusal = admission.refusal(asked.get());
    if (refusal.isPresent()) {
      return admission.refused(asked.get(), refusal.get());
    }
    long slot = admission.slot(asked.get());
    BookingRow locked = locks.lock(rows.get(found.number()), slot);
    Optional<Refused> unchangeable = actor.equals("visitor") ? unchangeable(locked)
        : locked.state() == BookingState.BOOKED ? Optional.empty() : Optional.of(Refused.of("not-now"));
    return unchangeable.<BookingAnswer>map(refused -> refused).orElseGet(() -> moved(locked, asked.get(), slot, actor));
  }

  private BookingAnswer moved(BookingRow locked, Asked asked, long slot, String actor) {
    if (slot == locked.slot()) {
      return new Done(locked.booking(clock));
    }
    if (locked.state() == BookingState.HELD || Admission.isTaken(asked, slots.lock(slot, clock.instant()))) {
      return locked.state() == BookingState.HELD ? Refused.of("not-now")
          : admission.refused(asked, Refusal.of("taken"));
    }
    Optional<String> assignee = asked.group().kind() == ItemGroup.Kind.COUNTER ? Optional.empty()
        : assignment.choose(asked.group(), at(locked, asked));
    if (asked.group().kind() == ItemGroup.Kind.SERVICE_DAY && assignee.isEmpty()) {
      return admission.refused(asked, Refusal.of("nobody-free"));
    }
    rows.moved(locked.number(), slot);
    assignee.ifPresent(username -> rows.assigned(locked.number(), username));
    slots.add(locked.slot(), -1);
    slots.add(slot, 1);
    BookingRow now = rows.get(locked.number());
    events.add(now, actor.equals("visitor") ? "moved" : "moved-by-us", actor);
    processes.recalculate(locked.number());
    return new Done(now.booking(clock));
  }

  private Optional<Refused> unchangeable(BookingRow row) {
    if (row.state() == BookingState.HELD) {
      return Optional.empty();
    }
    if (row.state() != BookingState.BOOKED) {
      return Optional.of(Refused.of("not-now"));
    }
    return clock.instant().isAfter(row.from().minus(releasing.policy(row).cancelBefore()))
        ? Optional.of(new Refused(List.of(Refusal.of("too-late-to-change")), List.of())) : Optional.empty();
  }

  private Optional<Asked> asked(BookingRow row, LocalDateTime to) {
    return places.find(row.place()).flatMap(place -> place.group(row.group())
        .map(group -> new Asked(place, group, row.tier(), to, false)));
  }

  private BookingRow at(BookingRow row, Asked asked) {
    var from = asked.from().atZone(clock.getZone()).toInstant();
    return new BookingRow(row.number(), row.slot(), row.person(), row.item(), row.state(), row.name(), row.phone(),
        row.holdUntil(), row.madeAt(), row.madeBy(), row.confirmedAt(), row.late(), row.endedAt(), null, row.window(),
        row.refusals(), row.place(), row.group(), row.tier(), from, from.plus(asked.group().slot()), row.askedFor());
  }
}

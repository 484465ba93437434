package onewindow.appointments;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import onewindow.appointments.BookingAnswer.Done;
import onewindow.appointments.BookingAnswer.Refused;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Keeps that somebody confirmed, came, or is done; the process hears of it and goes on in the same transaction. */
@Component
class Confirming {

  private static final Set<BookingState> CONFIRMED =
      EnumSet.of(BookingState.BOOKED, BookingState.ARRIVED, BookingState.FINISHED);
  private final BookingRows rows;
  private final BookingEvents events;
  private final BookingProcesses processes;
  private final Clock clock;

  Confirming(BookingRows rows, BookingEvents events, @Lazy BookingProcesses processes, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.processes = processes;
    this.clock = clock;
  }

  BookingAnswer confirm(BookingRow locked) {
    if (CONFIRMED.contains(locked.state())) {
      return new Done(locked.booking(clock));
    }
    if (locked.state() == BookingState.EXPIRED) {
      return Refused.of("hold-expired");
    }
    if (locked.state() != BookingState.HELD) {
      return Refused.of("not-now");
    }
    rows.confirmed(locked.number(), clock.instant());
    processes.poke(locked.number(), BookingVerbs.CONFIRMED);
    return reached(locked, BookingState.BOOKED);
  }

  BookingAnswer arrived(BookingRow locked, String window, String clerk) {
    if (locked.state() == BookingState.ARRIVED) {
      return new Done(locked.booking(clock));
    }
    if (locked.state() != BookingState.BOOKED) {
      return Refused.of("not-now");
    }
    boolean late = clock.instant().isAfter(locked.from());
    rows.arrived(locked.number(), clock.instant(), late, window);
    events.add(locked, late ? "arrived-late" : "arrived", clerk);
    processes.poke(locked.number(), BookingVerbs.ARRIVED);
    return reached(locked, BookingState.ARRIVED);
  }

  /** Another clerk may have called them since they were read. */
  BookingAnswer called(BookingRow locked, String window, String clerk) {
    if (locked.state() != BookingState.ARRIVED || locked.window() != null) {
      return Refused.of("not-now");
    }
    rows.called(locked.number(), window);
    events.add(locked, "called", clerk);
    return new Done(rows.get(locked.number()).booking(clock));
  }

  BookingAnswer finished(BookingRow locked, String clerk) {
    if (locked.state() != BookingState.ARRIVED) {
      return locked.state() == BookingState.FINISHED ? new Done(locked.booking(clock)) : Refused.of("not-now");
    }
    rows.ended(locked.number(), BookingState.FINISHED, clock.instant());
    events.add(locked, "finished", clerk);
    processes.poke(locked.number(), BookingVerbs.FINISHED);
    return reached(locked, BookingState.FINISHED);
  }

  private BookingAnswer reached(BookingRow locked, BookingState wanted) {
    BookingRow now = rows.get(locked.number());
    if (now.state() != wanted) {
      throw new IllegalStateException("The process of booking " + locked.number() + " does not wait for what was kept:"
          + " expected " + wanted + ", found " + now.state());
    }
    return new Done(now.booking(clock));
  }
}

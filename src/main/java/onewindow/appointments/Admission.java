package onewindow.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import onewindow.appointments.BookingAnswer.Refused;
import onewindow.appointments.Openings.Day;
import onewindow.appointments.Slots.Slot;
import org.springframework.stereotype.Component;

/** Whether a time can be booked: by the hours, by the time that is left until then, and by what is taken. */
@Component
class Admission {

  private static final int ALTERNATIVES = 3;
  private final Openings openings;
  private final BookingWindow window;
  private final SpecialDays specialDays;
  private final Slots slots;
  private final FreeTimes freeTimes;
  private final Clock clock;

  Admission(Openings openings, BookingWindow window, SpecialDays specialDays, Slots slots, FreeTimes freeTimes,
      Clock clock) {
    this.openings = openings;
    this.window = window;
    this.specialDays = specialDays;
    this.slots = slots;
    this.freeTimes = freeTimes;
    this.clock = clock;
  }

  /** Why there is no such time, or it cannot be booked any more. From here on nobody closes the day. */
  Optional<Refusal> refusal(Asked asked) {
    specialDays.reading(asked.place().id(), asked.from().toLocalDate());
    Day day = openings.on(asked.place(), asked.group(), asked.from().toLocalDate());
    if (!asked.walkIn() && !asked.from().isAfter(window.now())) {
      return Optional.of(Refusal.of("past"));
    }
    if (day.closed() != null) {
      return Optional.of(day.closed());
    }
    if (!day.times().contains(asked.from().toLocalTime())) {
      return Optional.of(Refusal.of("no-such-time"));
    }
    return asked.walkIn() ? Optional.empty() : window.refusal(asked.group(), asked.from());
  }

  /** Nothing is locked: whoever asks for a time that is taken waits for nobody. */
  boolean looksTaken(Asked asked) {
    Instant from = instant(asked.from());
    return slots.taken(asked.place(), asked.group(), asked.tier(), from, from.plusNanos(1000), clock.instant())
        .getOrDefault(from, 0) >= asked.group().capacity(asked.tier());
  }

  long slot(Asked asked) {
    return slots.id(asked.place().id(), asked.group().id(), asked.tier(), instant(asked.from()),
        instant(asked.from().plus(asked.group().slot())));
  }

  static boolean isTaken(Asked asked, Slot slot) {
    return slot.taken() >= asked.group().capacity(asked.tier());
  }

  Refused refused(Asked asked, Refusal why) {
    return new Refused(List.of(why), freeTimes.near(asked.place(), asked.group(), asked.tier(), asked.from(), ALTERNATIVES));
  }

  private Instant instant(LocalDateTime moment) {
    return moment.atZone(clock.getZone()).toInstant();
  }

  /** @param walkIn somebody stands at the counter: the time may have begun */
  record Asked(Place place, ItemGroup group, Tier tier, LocalDateTime from, boolean walkIn) {}
}

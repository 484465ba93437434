package onewindow.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends bookings and gives their time back; who does so too often, or does not come, is blocked where the rules say so. */
@Component
class Releasing {

  private final BookingRows rows;
  private final Slots slots;
  private final BookingEvents events;
  private final BookingRules rules;
  private final BookingHistory history;
  private final Places places;
  private final Clock clock;

  Releasing(BookingRows rows, Slots slots, BookingEvents events, BookingRules rules, BookingHistory history,
      Places places, Clock clock) {
    this.rows = rows;
    this.slots = slots;
    this.events = events;
    this.rules = rules;
    this.history = history;
    this.places = places;
    this.clock = clock;
  }

  void release(BookingRow locked, BookingState end, String actor) {
    rows.ended(locked.number(), end, clock.instant());
    slots.add(locked.slot(), -1);
    events.add(locked, end.name().toLowerCase(java.util.Locale.ROOT), actor);
  }

  void refuse(BookingRow locked, List<String> codes) {
    rows.refused(locked.number(), codes, clock.instant());
    slots.add(locked.slot(), -1);
    events.add(locked, "refused", BookingEvents.PLATFORM);
  }

  void missed(BookingRow locked, String actor) {
    rows.ended(locked.number(), BookingState.NO_SHOW, clock.instant());
    events.add(locked, "no-show", actor);
    judge(locked);
  }

  /** Whoever is blocked already is not blocked again. */
  void judge(BookingRow row) {
    if (history.blockedUntil(row.person()).isEmpty()) {
      rules.blocks(row).stream().findFirst().ifPresent(cause -> {
        Instant until = clock.instant().plus(policy(row).block());
        history.block(row.person(), until, cause);
        events.add(row, "blocked", BookingEvents.PLATFORM);
      });
    }
  }

  /** As the file says today; what was booked at a group that is gone cannot be judged by its limits. */
  Policy policy(BookingRow row) {
    return places.find(row.place()).flatMap(place -> place.group(row.group())).map(ItemGroup::policy)
        .orElseGet(() -> places.all().get(0).groups().get(0).policy());
  }
}

package onewindow.appointments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.appointments.Openings.Day;
import org.springframework.stereotype.Component;

/** One query for what is taken, and arithmetic over the hours for the rest. */
@Component
class CountedFreeTimes implements FreeTimes {

  private final Openings openings;
  private final BookingWindow window;
  private final Slots slots;
  private final Clock clock;

  CountedFreeTimes(Openings openings, BookingWindow window, Slots slots, Clock clock) {
    this.openings = openings;
    this.window = window;
    this.slots = slots;
    this.clock = clock;
  }

  @Override
  public List<FreeDay> month(Place place, ItemGroup group, Tier tier, YearMonth month) {
    return between(place, group, tier, month.atDay(1), month.atEndOfMonth());
  }

  @Override
  public FreeDay day(Place place, ItemGroup group, Tier tier, LocalDate day) {
    return between(place, group, tier, day, day).get(0);
  }

  @Override
  public List<FreeTime> near(Place place, ItemGroup group, Tier tier, LocalDateTime wished, int most) {
    LocalDate today = LocalDate.now(clock);
    List<FreeTime> free = between(place, group, tier, today, lastDay(group)).stream()
        .flatMap(day -> day.times().stream()).filter(time -> time.free() > 0 && !time.from().equals(wished)).toList();
    return Stream.concat(free.stream().filter(time -> time.from().isAfter(wished)),
            free.stream().filter(time -> time.from().isBefore(wished))
                .sorted(Comparator.comparing(FreeTime::from).reversed()))
        .limit(most).sorted(Comparator.comparing(FreeTime::from)).toList();
  }

  @Override
  public LocalDate lastDay(ItemGroup group) {
    return window.lastDay(group);
  }

  private List<FreeDay> between(Place place, ItemGroup group, Tier tier, LocalDate from, LocalDate until) {
    LocalDate last = lastDay(group);
    Map<Instant, Integer> taken = slots.taken(place, group, tier, instant(from.atStartOfDay()),
        instant(until.plusDays(1).atStartOfDay()), clock.instant());
    return openings.between(place, group, from, until).stream()
        .map(day -> free(group, tier, day, last, taken)).toList();
  }

  private FreeDay free(ItemGroup group, Tier tier, Day day, LocalDate last, Map<Instant, Integer> taken) {
    if (day.closed() != null) {
      return new FreeDay(day.date(), List.of(), day.closed());
    }
    if (day.date().isBefore(LocalDate.now(clock)) || day.date().isAfter(last)) {
      return new FreeDay(day.date(), List.of(), window.refusal(group, day.date()).orElseThrow());
    }
    LocalDateTime earliest = window.now().plus(group.policy().bookBefore());
    return new FreeDay(day.date(), day.times().stream()
        .map(time -> free(group, tier, day.date().atTime(time), earliest, taken)).toList(), null);
  }

  private FreeTime free(
      ItemGroup group, Tier tier, LocalDateTime start, LocalDateTime earliest, Map<Instant, Integer> taken) {
    // more may be booked than there is room for, where somebody has lowered the capacity since
    int free = start.isBefore(earliest) ? 0
        : Math.max(0, group.capacity(tier) - taken.getOrDefault(instant(start), 0));
    return new FreeTime(start, start.plus(group.slot()), free);
  }

  private Instant instant(LocalDateTime moment) {
    return moment.atZone(clock.getZone()).toInstant();
  }
}

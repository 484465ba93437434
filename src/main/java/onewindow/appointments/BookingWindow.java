package onewindow.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import onewindow.deadlines.Workdays;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** From when until when times can be booked, counted from now. */
@Component
class BookingWindow {

  private final Workdays workdays;
  private final Clock clock;

  BookingWindow(Workdays workdays, Clock clock) {
    this.workdays = workdays;
    this.clock = clock;
  }

  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  /** Where the calendar ends before that day, the last day that it knows. */
  LocalDate lastDay(ItemGroup group) {
    LocalDate today = LocalDate.now(clock);
    return IntStream.rangeClosed(0, group.policy().aheadWorkdays())
        .mapToObj(less -> workdays.plus(today, group.policy().aheadWorkdays() - less)).flatMap(Optional::stream)
        .findFirst().orElse(today);
  }

  /** Why no time of that day can be booked, whoever asks. */
  Optional<Refusal> refusal(ItemGroup group, LocalDate day) {
    if (day.isBefore(LocalDate.now(clock))) {
      return Optional.of(Refusal.of("past"));
    }
    LocalDate last = lastDay(group);
    return day.isAfter(last) ? Optional.of(new Refusal("too-far", new LocalizedText(
        "目前可以预约到%d月%d日".formatted(last.getMonthValue(), last.getDayOfMonth()),
        "times can be booked until " + last))) : Optional.empty();
  }

  Optional<Refusal> refusal(ItemGroup group, LocalDateTime start) {
    LocalDateTime now = now();
    if (!start.isAfter(now)) {
      return Optional.of(Refusal.of("past"));
    }
    return start.isBefore(now.plus(group.policy().bookBefore())) ? Optional.of(Refusal.of("too-late"))
        : refusal(group, start.toLocalDate());
  }
}

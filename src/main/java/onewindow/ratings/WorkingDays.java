package onewindow.ratings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import onewindow.deadlines.Due;
import onewindow.deadlines.LegalClocks;
import org.springframework.stereotype.Component;

/** When so many working days from today are over; the first day is not counted. */
@Component
class WorkingDays {

  private final LegalClocks clocks;
  private final Clock clock;

  WorkingDays(LegalClocks clocks, Clock clock) {
    this.clocks = clocks;
    this.clock = clock;
  }

  /**
   * The midnight that ends the last day. Where that year's holidays are not published yet, so many calendar days: no
   * working days end sooner, so whoever waits is never told too late.
   */
  Instant end(int workdays) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = clocks.dueFrom(today, workdays) instanceof Due.On on ? on.day() : today.plusDays(workdays);
    return last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }
}

package onewindow.ratings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import onewindow.deadlines.Workdays;
import org.springframework.stereotype.Component;

/** When so many working days from today are over; the first day is not counted. */
@Component
class WorkingDays {

  private final Workdays workdays;
  private final Clock clock;

  WorkingDays(Workdays workdays, Clock clock) {
    this.workdays = workdays;
    this.clock = clock;
  }

  /**
   * The midnight that ends the last day. Where that year's holidays are not published yet, so many calendar days: no
   * working days end sooner, so whoever waits is never told too late.
   */
  Instant end(int days) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = workdays.plus(today, days).orElseGet(() -> today.plusDays(days));
    return last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }
}

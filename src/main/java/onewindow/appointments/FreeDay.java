package onewindow.appointments;

import java.time.LocalDate;
import java.util.List;

/**
 * One day with its times.
 *
 * @param closed why nothing can be booked on it; null where it can, as far as times are free
 */
public record FreeDay(LocalDate day, List<FreeTime> times, Refusal closed) {

  /** How many can still book on that day. */
  public int free() {
    return times.stream().mapToInt(FreeTime::free).sum();
  }
}

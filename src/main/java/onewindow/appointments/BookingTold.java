package onewindow.appointments;

import java.time.Instant;
import java.util.Set;

/**
 * Event, within the transaction: something happened to a booking.
 *
 * @param code the event's code, such as {@code booked}
 * @param person keyed index of the ID number
 * @param from when it begins
 */
public record BookingTold(String number, String code, byte[] person, Instant at, Instant from) {

  private static final String LINE = "booking-";
  private static final Set<String> CODES = Set.of("held", "offered", "refused", "expired", "booked", "moved",
      "moved-by-us", "cancelled", "called-off", "reminded", "arrived", "arrived-late", "no-show", "blocked", "finished",
      "rated");

  /** The name under which messages are occasioned by it. */
  public String line() {
    return LINE + code;
  }

  public static boolean isLine(String line) {
    return line.startsWith(LINE) && CODES.contains(line.substring(LINE.length()));
  }
}

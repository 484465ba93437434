package onewindow.portal;

import java.util.List;
import onewindow.appointments.BookingState;
import onewindow.appointments.Tier;

/**
 * One visitor as the clerks who expect them see them.
 *
 * @param name masked until they have come: before, nobody needs to know more than how to recognise them
 * @param phone masked
 * @param with who will see them; null at a counter
 * @param missed whether they are later than may be waited for
 */
record VisitLine(String number, String name, String phone, String item, VisitTime time, BookingState state, Tier way,
    boolean late, String with, String window, List<String> windows, boolean missed) {

  /** Whether they are in the hall and nobody has called them; the page asks, so it is public. */
  public boolean waits() {
    return state == BookingState.ARRIVED && window == null;
  }

  /** Whether they are being served. */
  public boolean served() {
    return state == BookingState.ARRIVED && window != null;
  }
}

package onewindow.portal;

import java.util.List;
import onewindow.appointments.BookingState;

/**
 * A booking as its person sees it.
 *
 * @param place the place's address is under it; where the city has given it up, its id
 * @param with who will see them; null at a counter
 * @param window where they were called to; null before
 * @param keptUntil until when it is kept for somebody who has not confirmed
 * @param changeableUntil until when it can be cancelled or moved
 * @param changeable whether it can be by now
 * @param rateable whether they may say how it was
 */
record AppointmentView(String number, String placeId, String place, String address, String itemId, String item,
    VisitTime time, BookingState state, String with, String window, boolean late, ShownTime keptUntil,
    ShownTime changeableUntil, boolean changeable, boolean rateable) {

  /** See {@link AppointmentViews}; the pages ask, so it is public. */
  public boolean held() {
    return state == BookingState.HELD;
  }

  /** Whether they are still to come: then they need the code for the check-in and the entry for their calendar. */
  public boolean awaited() {
    return state == BookingState.BOOKED;
  }

  /** Whether another can be booked in its place. */
  public boolean again() {
    return List.of(BookingState.EXPIRED, BookingState.CANCELLED, BookingState.NO_SHOW).contains(state);
  }
}

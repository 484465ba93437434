package onewindow.appointments;

import java.util.Set;

/** How far a booking has come. */
public enum BookingState {
  /** Kept for somebody who has not confirmed it. */
  HELD, REFUSED, EXPIRED, BOOKED, CANCELLED, ARRIVED, NO_SHOW, FINISHED;

  private static final Set<BookingState> AHEAD = Set.of(HELD, BOOKED, ARRIVED);

  /** Whether something is still to come of it. */
  public boolean isOpen() {
    return AHEAD.contains(this);
  }
}

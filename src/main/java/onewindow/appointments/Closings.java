package onewindow.appointments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Closes a day, or gives it other hours; who has booked then is seen before, and moved or called off with a notice. */
public interface Closings {

  /** Which bookings the day would no longer have room for, and where each could go. Nothing changes. */
  List<Conflict> conflicts(Place place, SpecialDay day);

  /** Days that people gave other hours, from one day until another. */
  List<SpecialDay> entered(Place place, LocalDate from, LocalDate until);

  /**
   * From now on the day has these hours. Bookings that have no room are dealt with one by one; called again, it goes on
   * with those that are left.
   *
   * @param move false: all are called off; true: each goes to the nearest free time, or is called off where there is none
   */
  List<Settled> set(Place place, SpecialDay day, boolean move, String clerk);

  /** The day is again as the file and the calendar say. @return false if nobody entered it */
  boolean forget(Place place, LocalDate day);

  /** Whether the place is one of these departments'. */
  boolean mayClose(Place place, Collection<String> departments);

  /** @param proposal null where there is no free time */
  record Conflict(Visit visit, FreeTime proposal) {}

  /** @param moved false: called off */
  record Settled(Booking booking, boolean moved) {}
}

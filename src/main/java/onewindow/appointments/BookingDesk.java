package onewindow.appointments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What clerks do with the bookings of their departments; those of others are not found. */
public interface BookingDesk {

  /** Who is expected on a day, who came and who did not, in the order of their times. */
  List<Visit> day(String place, LocalDate day, Collection<String> departments);

  Optional<Visit> visit(String number, Collection<String> departments);

  /** @param window where they are called to; null if not said */
  BookingAnswer arrived(String number, Collection<String> departments, String window, String clerk);

  /** Who has come today and was not called, whoever waits longest first; nobody waits before their time. */
  List<Visit> waiting(String place, Collection<String> departments);

  /** Calls whoever waits longest for what is dealt with at this window. */
  BookingAnswer next(String place, String window, Collection<String> departments, String clerk);

  /** Only once nobody is expected any more. */
  BookingAnswer noShow(String number, Collection<String> departments, String clerk);

  BookingAnswer finished(String number, Collection<String> departments, String clerk);

  /** Books for somebody who calls, or stands at the counter; confirmed at once. */
  BookingAnswer book(Visitor visitor, Wish wish, String key, Collection<String> departments, String clerk);

  /** Somebody stands at the counter without a booking: the time that runs now, or the next free one of the day. */
  BookingAnswer walkIn(
      Visitor visitor, String place, String item, String key, Collection<String> departments, String clerk);
}

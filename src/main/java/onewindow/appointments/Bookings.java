package onewindow.appointments;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import onewindow.ratings.Level;

/** What people do with their own bookings; those of others are not found. */
public interface Bookings {

  /**
   * Keeps a time for a while, until it is confirmed. It is given back by itself.
   *
   * @param key the caller's own key of this request: the same request twice is one booking
   */
  BookingAnswer hold(Visitor visitor, Wish wish, String key);

  BookingAnswer confirm(String number, String idNumber);

  /** @param phone where the place reaches them; empty leaves what they said before */
  BookingAnswer confirm(String number, String idNumber, String phone);

  /** The telephone number that they gave last. */
  Optional<String> lastPhone(String idNumber);

  BookingAnswer cancel(String number, String idNumber);

  BookingAnswer move(String number, String idNumber, LocalDateTime to);

  /** @param words at most 500 characters; null for none */
  BookingAnswer rate(String number, String idNumber, Level level, String words);

  /** The newest time first. */
  List<Booking> of(String idNumber);

  Optional<Booking> of(String number, String idNumber);

  /** Whether a visit can be rated by now and was not. */
  boolean isRateable(Booking booking);
}

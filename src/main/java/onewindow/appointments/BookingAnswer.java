package onewindow.appointments;

import java.util.List;

/** What became of something that somebody wanted to do with a booking. */
public sealed interface BookingAnswer {

  /** It is done. */
  record Done(Booking booking) implements BookingAnswer {}

  /** There is no such booking, or it is somebody else's. */
  record NotFound() implements BookingAnswer {}

  /** @param alternatives the nearest free times, where that would help */
  record Refused(List<Refusal> why, List<FreeTime> alternatives) implements BookingAnswer {

    static Refused of(String code) {
      return new Refused(List.of(Refusal.of(code)), List.of());
    }
  }
}

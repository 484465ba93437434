package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDateTime;
import onewindow.appointments.Booking;
import onewindow.appointments.BookingState;

/** A booking as its person sees it. */
@Schema(description = "An appointment; times are Beijing time")
record BookingDetail(String number, String place, String item, LocalDateTime from, LocalDateTime until,
    BookingState state,
    @Schema(description = "While it is HELD: confirm it until then") Instant holdUntil,
    @Schema(description = "online, phone or counter") String tier,
    @Schema(description = "Whether they came after the beginning") boolean late,
    @Schema(description = "Where they were called to; null before") String window) {

  static BookingDetail of(Booking booking) {
    return new BookingDetail(booking.number(), booking.place(), booking.item(), booking.from(), booking.until(),
        booking.state(), booking.state() == BookingState.HELD ? booking.holdUntil() : null, booking.tier().word(),
        booking.late(), booking.window());
  }
}

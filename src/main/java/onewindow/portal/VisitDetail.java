package onewindow.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import onewindow.appointments.Visit;

/** A booking as clerks see it who expect the person. */
@Schema(description = "Somebody who is expected")
record VisitDetail(BookingDetail booking, String name, String phone,
    @Schema(description = "The account of whoever sees them; null at a counter") String assignee) {

  static VisitDetail of(Visit visit) {
    return new VisitDetail(BookingDetail.of(visit.booking()), visit.name(), visit.phone(), visit.booking().assignee());
  }

  /** Without the name: this finds its way into logs. */
  @Override
  public String toString() {
    return "VisitDetail " + booking.number();
  }
}

package onewindow.appointments;

/** A booking as those see it who expect the person. */
public record Visit(Booking booking, String name, String phone) {

  /** Without the name: this finds its way into logs. */
  @Override
  public String toString() {
    return "Visit " + booking.number();
  }
}

package onewindow.appointments;

import org.springframework.context.ApplicationContext;

/** What the module does now and then, one step at a time, for tests outside of it. */
public record BookingSteps(ApplicationContext context) {

  /** @return how many bookings became nobody's */
  public int forget() {
    return context.getBean(BookingRetention.class).sweep();
  }
}

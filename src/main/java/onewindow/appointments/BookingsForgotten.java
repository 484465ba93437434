package onewindow.appointments;

import java.util.List;

/** Event, inside the transaction: it is not known any more whose these bookings were. */
public record BookingsForgotten(List<String> numbers) {}

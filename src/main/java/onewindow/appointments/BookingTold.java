package onewindow.appointments;

import java.time.Instant;

/**
 * Event, within the transaction: something happened to a booking.
 *
 * @param code the event's code, such as {@code booked}
 * @param person keyed index of the ID number
 * @param from when it begins
 */
public record BookingTold(String number, String code, byte[] person, Instant at, Instant from) {}

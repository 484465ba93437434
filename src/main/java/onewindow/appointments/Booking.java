package onewindow.appointments;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A time that somebody booked. The person's name and number are not in it.
 *
 * @param place the place's id; the file may not have it any more
 * @param holdUntil until when it is kept for somebody who has not confirmed
 * @param late whether they came after the beginning
 * @param assignee who will see them; null at a counter
 * @param window where they were called to; null before
 * @param refusals codes of what the rules found against it
 */
public record Booking(String number, String place, String group, String item, Tier tier, LocalDateTime from,
    LocalDateTime until, BookingState state, Instant holdUntil, Instant madeAt, boolean late, String assignee,
    String window, List<String> refusals) {}

package onewindow.appointments;

import java.time.LocalDate;

/**
 * Event, heard inside the transaction: a day of a place got other hours, or its usual ones back.
 *
 * @param hours as they were entered, empty for a closed day; null for the usual ones
 * @param clerk who entered them; null where whoever is signed in has
 */
public record DayChanged(String place, LocalDate day, String hours, String clerk) {}

package onewindow.portal;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What the page of free times is asked for.
 *
 * @param day null: the first free one
 * @param month null: the day's
 * @param move the number of the booking that is to go to another time; null for a new one
 */
record Asked(String place, String item, LocalDate day, YearMonth month, String move) {}

package onewindow.portal;

import java.time.LocalDate;
import java.util.List;

/**
 * The page of free times.
 *
 * @param near the nearest free times, where the day has none
 * @param none whether nothing at all is free as far as times can be booked
 * @param chosen the day whose times are shown
 * @param last the last day that can be booked
 */
record CalendarView(MonthTable month, TimesOfDay day, List<VisitTime> near, boolean none, LocalDate chosen,
    String last) {}

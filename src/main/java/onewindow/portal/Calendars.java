package onewindow.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import onewindow.appointments.FreeDay;
import onewindow.appointments.FreeTime;
import onewindow.appointments.FreeTimes;
import onewindow.appointments.Tier;
import org.springframework.stereotype.Component;

/** Shows what is free: a month around the day that somebody asks for, and the times of that day. */
@Component
class Calendars {

  private static final int ALTERNATIVES = 3;
  private final FreeTimes freeTimes;
  private final Clock clock;

  Calendars(FreeTimes freeTimes, Clock clock) {
    this.freeTimes = freeTimes;
    this.clock = clock;
  }

  CalendarView of(Bookable chosen, Tier tier, Asked asked, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = freeTimes.lastDay(chosen.group());
    LocalDate first = freeTimes.near(chosen.place(), chosen.group(), tier, today.atStartOfDay(), 1).stream().findFirst()
        .map(time -> time.from().toLocalDate()).orElse(null);
    YearMonth month = month(asked, first == null ? today : first, today, last);
    List<FreeDay> days = freeTimes.month(chosen.place(), chosen.group(), tier, month);
    FreeDay day = day(asked, days, today, first);
    return new CalendarView(MonthTable.of(month, days, new MonthTable.Marks(today, first, day.day(), last), locale),
        TimesOfDay.of(ahead(day, chosen), locale), day.free() > 0 ? List.of() : near(chosen, tier, day.day().atTime(12, 0), locale),
        first == null, day.day(), VisitTime.day(last, locale));
  }

  /** Without the times that nobody can book any more: they are over, not taken. */
  private FreeDay ahead(FreeDay day, Bookable chosen) {
    LocalDateTime earliest = LocalDateTime.now(clock).plus(chosen.group().policy().bookBefore());
    return new FreeDay(day.day(), day.times().stream().filter(time -> !time.from().isBefore(earliest)).toList(),
        day.closed());
  }

  private List<VisitTime> near(Bookable chosen, Tier tier, LocalDateTime around, Locale locale) {
    return freeTimes.near(chosen.place(), chosen.group(), tier, around, ALTERNATIVES).stream()
        .map(time -> VisitTime.of(time, locale)).toList();
  }

  /** Never one of which nothing can be booked: what was asked beyond that is the nearest one. */
  private static YearMonth month(Asked asked, LocalDate otherwise, LocalDate today, LocalDate last) {
    YearMonth wished = asked.month() != null ? asked.month()
        : YearMonth.from(asked.day() != null ? asked.day() : otherwise);
    YearMonth earliest = YearMonth.from(today);
    YearMonth latest = YearMonth.from(last);
    return wished.isBefore(earliest) ? earliest : wished.isAfter(latest) ? latest : wished;
  }

  /** The day asked for if it is in the month; else the first of it with a free time; else one that can be asked for. */
  private static FreeDay day(Asked asked, List<FreeDay> days, LocalDate today, LocalDate first) {
    return days.stream().filter(day -> day.day().equals(asked.day())).findFirst()
        .or(() -> days.stream().filter(day -> day.free() > 0).findFirst())
        .or(() -> days.stream().filter(day -> !day.day().isBefore(today)).findFirst())
        .orElse(days.get(days.size() - 1));
  }
}

package onewindow.appointments;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

/** What can still be booked. Who asks by another way of booking sees that way's share. */
public interface FreeTimes {

  /** Every day of a month; past days and those that cannot be booked yet are closed. */
  List<FreeDay> month(Place place, ItemGroup group, Tier tier, YearMonth month);

  FreeDay day(Place place, ItemGroup group, Tier tier, LocalDate day);

  /** The first free times from then on, then the last ones before. */
  List<FreeTime> near(Place place, ItemGroup group, Tier tier, LocalDateTime wished, int most);

  /** The last day that can be booked; the last one with a published calendar if that comes first. */
  LocalDate lastDay(ItemGroup group);
}

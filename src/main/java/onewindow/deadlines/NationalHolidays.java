package onewindow.deadlines;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The holidays and make-up days that the State Council has published (国务院办公厅关于部分节假日安排的通知, each year). Each year is
 * read once: the library searches all its days for every one that it is asked for.
 */
class NationalHolidays {

  private final Map<Integer, Map<LocalDate, Boolean>> years = new ConcurrentHashMap<>();

  /** Whether people work on that day; empty where the notice says nothing about it. */
  Optional<Boolean> work(LocalDate day) {
    return Optional.ofNullable(years.computeIfAbsent(day.getYear(), NationalHolidays::read).get(day));
  }

  /** National Day is in every notice. */
  boolean isPublished(int year) {
    return work(LocalDate.of(year, Month.OCTOBER, 1)).isPresent();
  }

  /** The years of the next decades that are published, all that a deadline can end in. */
  List<Integer> published() {
    return IntStream.rangeClosed(2024, 2036).filter(this::isPublished).boxed().toList();
  }

  private static Map<LocalDate, Boolean> read(int year) {
    Map<LocalDate, Boolean> named = new HashMap<>();
    LocalDate.of(year, Month.JANUARY, 1).datesUntil(LocalDate.of(year + 1, Month.JANUARY, 1)).forEach(day -> {
      LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      if (holiday != null) {
        named.put(day, holiday.isWork());
      }
    });
    return named;
  }
}

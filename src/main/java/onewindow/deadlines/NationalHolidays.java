package onewindow.deadlines;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** The holidays and make-up days that the State Council has published (国务院办公厅关于部分节假日安排的通知, each year). */
class NationalHolidays {

  /** Whether people work on that day; empty where the notice says nothing about it. */
  Optional<Boolean> work(LocalDate day) {
    return Optional.ofNullable(LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
        .map(LegalHoliday::isWork);
  }

  /** National Day is in every notice. */
  boolean isPublished(int year) {
    return work(LocalDate.of(year, Month.OCTOBER, 1)).isPresent();
  }
}

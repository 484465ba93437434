package onewindow.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import onewindow.appointments.FreeDay;
import org.junit.jupiter.api.Test;

/** The month of the booking page, a row a week. */
class MonthTableTest {

  @Test
  void weeksThatAreOverAreLeftOutAndTheWeekOfTodayIsWhole() {
    MonthTable table = november(LocalDate.of(2026, 11, 18));

    assertThat(table.weeks()).hasSize(3).allSatisfy(week -> assertThat(week).hasSize(7));
    assertThat(table.weeks().get(0).get(0).day()).isEqualTo(LocalDate.of(2026, 11, 16));
    assertThat(table.weeks().get(0).get(0).state()).isEqualTo(MonthTable.State.PAST);
  }

  @Test
  void aMonthAheadIsThereAsAWhole() {
    assertThat(november(LocalDate.of(2026, 10, 30)).weeks()).hasSize(6);
  }

  private static MonthTable november(LocalDate today) {
    YearMonth month = YearMonth.of(2026, 11);
    List<FreeDay> days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1))
        .map(day -> new FreeDay(day, List.of(), null)).toList();
    return MonthTable.of(month, days, new MonthTable.Marks(today, today, today, month.atEndOfMonth()), Locale.CHINESE);
  }
}

package onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Working days as the State Council published them, and as a city may have its own. */
class WorkingCalendarTest {

  private static final WorkingCalendar CALENDAR = new WorkingCalendar(new NationalHolidays(), OwnDays.NONE);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
  void aYearHasAsManyWorkingDaysAsItsNoticeSays(int year, int workdays) {
    assertThat(daysOf(year).filter(CALENDAR::isWorkday).count()).isEqualTo(workdays);
  }

  @ParameterizedTest
  @CsvSource({
      "2026-02-12, 3, 2026-02-24", "2026-02-13, 1, 2026-02-14", "2026-02-13, 5, 2026-02-27",
      "2026-02-12, 30, 2026-04-01", "2026-04-30, 3, 2026-05-08", "2026-05-08, 1, 2026-05-09",
      "2026-06-18, 1, 2026-06-22", "2026-09-18, 5, 2026-09-24", "2026-09-24, 3, 2026-09-30",
      "2026-09-30, 1, 2026-10-08", "2026-09-30, 5, 2026-10-13", "2025-09-26, 3, 2025-09-30",
      "2025-09-30, 1, 2025-10-09", "2025-12-31, 1, 2026-01-04", "2025-12-31, 2, 2026-01-05",
      "2026-01-01, 1, 2026-01-04"})
  void aLimitEndsOnItsLastWorkingDay(LocalDate start, int workdays, LocalDate end) {
    assertThat(new LegalClock(start, List.of()).due(workdays, CALENDAR)).isEqualTo(new Due.On(end));
  }

  @Test
  void aYearNobodyHasPublishedIsAnErrorThatSaysWhatToDo() {
    assertThatThrownBy(() -> CALENDAR.isWorkday(LocalDate.of(2027, 3, 1)))
        .isInstanceOf(CalendarMissingException.class).hasMessageContaining("2027").hasMessageContaining("own-days");
    assertThat(new LegalClock(LocalDate.of(2026, 12, 30), List.of()).due(5, CALENDAR))
        .isEqualTo(new Due.CalendarMissing(2027));
  }

  @Test
  void aCitysOwnDaysComeBeforeTheNationalOnes() throws Exception {
    WorkingCalendar own = calendar("""
        source: 六安市人民政府通知（示例）
        years: [2027]
        off: [2026-11-23, 2027-01-01]
        work: [2026-11-28, 2026-10-01]
        """);
    assertThat(own.isWorkday(LocalDate.of(2026, 11, 23))).as("a Monday off").isFalse();
    assertThat(own.isWorkday(LocalDate.of(2026, 11, 28))).as("a Saturday worked").isTrue();
    assertThat(own.isWorkday(LocalDate.of(2026, 10, 1))).as("a holiday worked").isTrue();
    assertThat(own.isWorkday(LocalDate.of(2026, 10, 2))).as("the national calendar").isFalse();
    assertThat(own.isWorkday(LocalDate.of(2027, 1, 1))).isFalse();
    assertThat(own.isWorkday(LocalDate.of(2027, 1, 4))).as("a Monday of a year that is named").isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "source: s\nfree: [2026-11-23]", "source: s\noff: [2026-13-01]", "off: [2026-11-23]",
      "source: s\noff: [2026-11-23]\nwork: [2026-11-23]", "- 2026-11-23", "source: s\noff: {a: b}"})
  void aFileThatIsNoListOfDaysIsRefusedWithItsName(String yaml) {
    assertThatThrownBy(() -> calendar(yaml)).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("days.yaml").hasMessageContaining("expected");
  }

  @Test
  void everyPublishedYearSaysOfEachMakeUpDayThatItIsAWeekend() {
    NationalHolidays national = new NationalHolidays();
    assertThat(Stream.of(2024, 2025, 2026).flatMap(WorkingCalendarTest::daysOf)
        .filter(day -> national.work(day).orElse(false)))
        .hasSize(8 + 5 + 6).allMatch(day -> Set.of(6, 7).contains(day.getDayOfWeek().getValue()));
  }

  private WorkingCalendar calendar(String yaml) throws Exception {
    Path file = Files.writeString(folder.resolve("days.yaml"), yaml);
    return new WorkingCalendar(new NationalHolidays(), OwnDays.read(file));
  }

  private static Stream<LocalDate> daysOf(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }
}

package onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits in hours against examples, and against counting minute by minute. */
class HourClockTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final WorkingCalendar CALENDAR = new WorkingCalendar(new NationalHolidays(), OwnDays.NONE);
  private static final OfficeHours OFFICE = new DeadlineSettings(null, List.of("08:30-12:00", "14:00-17:30"), null).office();

  @ParameterizedTest
  @CsvSource({
      "2026-11-25T10:00, 24, HOURS,        2026-11-26T10:00",
      "2026-11-27T16:00, 24, HOURS,        2026-11-28T16:00", // over the night into a Saturday: hours ask no calendar
      "2026-11-25T10:00, 2,  OFFICE_HOURS, 2026-11-25T12:00",
      "2026-11-25T11:00, 2,  OFFICE_HOURS, 2026-11-25T15:00", // over the lunch break
      "2026-11-25T18:00, 1,  OFFICE_HOURS, 2026-11-26T09:30", // after closing
      "2026-11-27T17:00, 1,  OFFICE_HOURS, 2026-11-30T09:00", // over a weekend
      "2026-09-30T17:00, 1,  OFFICE_HOURS, 2026-10-08T09:00", // over the National Day
      "2026-10-09T17:00, 1,  OFFICE_HOURS, 2026-10-10T09:00"}) // into a Saturday that is worked
  void hoursRunFromTheMomentTheCaseBegan(LocalDateTime start, int amount, TimeLimit.Unit unit, LocalDateTime end) {
    assertThat(due(clock(start), amount, unit)).isEqualTo(at(end));
  }

  @Test
  void anHourInWhichTheClockStoodIsAdded() {
    LocalDateTime start = LocalDateTime.parse("2026-11-25T09:00");
    KeptClock stood = clock(start, pause(start.plusHours(1), start.plusHours(2)));

    assertThat(due(stood, 2, TimeLimit.Unit.OFFICE_HOURS)).isEqualTo(at(start.plusHours(3)));
    assertThat(due(stood, 1, TimeLimit.Unit.OFFICE_HOURS)).as("it had ended before").isEqualTo(at(start.plusHours(1)));
  }

  @Test
  void aStandingClockHasNoEndUntilItGoesOn() {
    LocalDateTime start = LocalDateTime.parse("2026-11-25T09:00");
    KeptClock standing = clock(start, pause(start.plusHours(1), null));

    assertThat(due(standing, 2, TimeLimit.Unit.OFFICE_HOURS)).isEqualTo(new Due.Standing(start.toLocalDate()));
    assertThat(due(standing, 24, TimeLimit.Unit.HOURS)).isEqualTo(new Due.Standing(start.toLocalDate()));
    assertThat(due(standing, 1, TimeLimit.Unit.HOURS)).as("it had ended before").isEqualTo(at(start.plusHours(1)));
  }

  @Test
  void officeHoursOfAYearWithoutACalendarHaveNoEndButHoursHave() {
    KeptClock silvester = clock(LocalDateTime.parse("2026-12-31T17:00"));

    assertThat(due(silvester, 1, TimeLimit.Unit.OFFICE_HOURS)).isEqualTo(new Due.CalendarMissing(2027));
    assertThat(due(silvester, 24, TimeLimit.Unit.HOURS)).isEqualTo(at(LocalDateTime.parse("2027-01-01T17:00")));
  }

  @Test
  void officeHoursThatNobodyCanKeepAreRefused() {
    assertThatThrownBy(() -> new DeadlineSettings(null, List.of("halb neun"), null).office())
        .hasMessageContaining("08:30-12:00").hasMessageContaining("halb neun");
    assertThatThrownBy(() -> new DeadlineSettings(null, List.of("14:00-17:30", "08:30-12:00"), null).office())
        .hasMessageContaining("one after the other");
    assertThatThrownBy(() -> new DeadlineSettings(null, List.of(), null).office()).hasMessageContaining("none");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyClockEndsWhereCountingMinutesEnds(long seed) {
    Random random = new Random(seed);
    LocalDateTime start = LocalDate.of(2026, 1, 1).atStartOfDay().plusMinutes(random.nextInt(300 * 24 * 60));
    KeptClock clock = clock(start, IntStream.range(0, random.nextInt(3)).mapToObj(n -> someTime(start, random))
        .toArray(KeptClock.Pause[]::new));
    int amount = 1 + random.nextInt(30);

    for (TimeLimit.Unit unit : List.of(TimeLimit.Unit.HOURS, TimeLimit.Unit.OFFICE_HOURS)) {
      assertThat(due(clock, amount, unit)).as("%s + %d %s", clock, amount, unit)
          .isEqualTo(at(minuteByMinute(clock, amount * 60, unit)));
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  private static LocalDateTime minuteByMinute(KeptClock clock, int minutes, TimeLimit.Unit unit) {
    LocalDateTime minute = LocalDateTime.ofInstant(clock.start(), ZONE);
    for (int counted = 0; counted < minutes; minute = minute.plusMinutes(1)) {
      counted += counts(minute, unit) && !stands(clock, minute) ? 1 : 0;
    }
    return minute;
  }

  private static boolean counts(LocalDateTime minute, TimeLimit.Unit unit) {
    LocalTime time = minute.toLocalTime();
    boolean morning = !time.isBefore(LocalTime.of(8, 30)) && time.isBefore(LocalTime.of(12, 0));
    boolean afternoon = !time.isBefore(LocalTime.of(14, 0)) && time.isBefore(LocalTime.of(17, 30));
    return unit == TimeLimit.Unit.HOURS || (morning || afternoon) && CALENDAR.isWorkday(minute.toLocalDate());
  }

  private static boolean stands(KeptClock clock, LocalDateTime minute) {
    var moment = minute.atZone(ZONE).toInstant();
    return clock.pauses().stream().anyMatch(pause -> !moment.isBefore(pause.from()) && moment.isBefore(pause.until()));
  }

  private static KeptClock.Pause someTime(LocalDateTime start, Random random) {
    LocalDateTime from = start.plusMinutes(random.nextInt(5 * 24 * 60));
    return pause(from, from.plusMinutes(random.nextInt(3 * 24 * 60)));
  }

  private static KeptClock.Pause pause(LocalDateTime from, LocalDateTime until) {
    return new KeptClock.Pause(from.atZone(ZONE).toInstant(), until == null ? null : until.atZone(ZONE).toInstant());
  }

  private static KeptClock clock(LocalDateTime start, KeptClock.Pause... pauses) {
    return new KeptClock(start.atZone(ZONE).toInstant(), List.of(pauses), 0);
  }

  private static Due due(KeptClock clock, int amount, TimeLimit.Unit unit) {
    return clock.due(new TimeLimit(amount, unit), CALENDAR, OFFICE, ZONE);
  }

  private static Due at(LocalDateTime moment) {
    return new Due.At(moment.atZone(ZONE).toInstant());
  }
}

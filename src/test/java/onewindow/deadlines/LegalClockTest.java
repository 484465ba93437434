package onewindow.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The clock of one case against the vectors, and against a slow way that is plainly right. */
class LegalClockTest {

  private static final WorkingCalendar CALENDAR = new WorkingCalendar(new NationalHolidays(), OwnDays.NONE);
  private static final NationalHolidays HOLIDAYS = new NationalHolidays();
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
      "2026-11-25, 2026-11-25, 2026-11-30", // within one day: nothing is added
      "2026-11-25, 2026-11-26, 2026-12-01", // stopped on Wednesday, went on on Thursday: Thursday is not counted
      "2026-11-27, 2026-11-30, 2026-12-01", // over a weekend: one working day
      "2026-11-28, 2026-11-29, 2026-11-30", // on a weekend: none
      "2026-11-30, 2026-12-02, 2026-11-30", // on the last day, which is used
      "2026-12-01, 2026-12-02, 2026-11-30"}) // after it ended
  void whatIsWaitedForIsAddedInWholeWorkingDays(LocalDate from, LocalDate until, LocalDate end) {
    assertThat(new LegalClock(MONDAY, List.of(new Stop(from, until))).due(5, CALENDAR)).isEqualTo(new Due.On(end));
  }

  @Test
  void aStandingClockHasNoEndUntilItGoesOn() {
    LocalDate stopped = MONDAY.plusDays(2);
    assertThat(new LegalClock(MONDAY, List.of(new Stop(stopped, null))).due(5, CALENDAR))
        .isEqualTo(new Due.Standing(stopped));
    assertThat(new LegalClock(MONDAY, List.of(new Stop(MONDAY.plusDays(7), null))).due(5, CALENDAR))
        .as("it had ended before").isEqualTo(new Due.On(MONDAY.plusDays(7)));
  }

  @Test
  void aStopThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new Stop(MONDAY, MONDAY.minusDays(1))).hasMessageContaining("2026-11-22");
    assertThatThrownBy(() -> new LegalClock(MONDAY, List.of()).due(-1, CALENDAR)).hasMessageContaining("found -1");
  }

  @Test
  void whatIsPromisedForTheSameDayEndsOnIt() {
    assertThat(new LegalClock(MONDAY, List.of()).due(0, CALENDAR)).isEqualTo(new Due.On(MONDAY));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyClockEndsWhereCountingOnFingersEnds(long seed) {
    Random random = new Random(seed);
    LegalClock clock = clock(random);
    int workdays = 1 + random.nextInt(30);

    assertThat(clock.due(workdays, CALENDAR)).as("%s + %d", clock, workdays)
        .isEqualTo(new Due.On(onFingers(clock, workdays)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherStopNeverShortensALimit(long seed) {
    Random random = new Random(seed);
    LegalClock clock = clock(random);
    List<Stop> more = new ArrayList<>(clock.stops());
    more.add(stop(clock.start(), random));
    int workdays = 1 + random.nextInt(30);

    LocalDate before = ((Due.On) clock.due(workdays, CALENDAR)).day();
    LocalDate after = ((Due.On) new LegalClock(clock.start(), more).due(workdays, CALENDAR)).day();
    assertThat(after).isAfterOrEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLongerLimitEndsLater(long seed) {
    Random random = new Random(seed);
    LegalClock clock = clock(random);
    int workdays = 1 + random.nextInt(30);

    assertThat(((Due.On) clock.due(workdays + 1, CALENDAR)).day())
        .isAfter(((Due.On) clock.due(workdays, CALENDAR)).day());
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private static LegalClock clock(Random random) {
    LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
    return new LegalClock(start, IntStream.range(0, random.nextInt(4)).mapToObj(n -> stop(start, random)).toList());
  }

  private static Stop stop(LocalDate start, Random random) {
    LocalDate from = start.plusDays(random.nextInt(30));
    return new Stop(from, from.plusDays(random.nextInt(20)));
  }

  // Strikes out the days nobody counts from a long list, and takes the one wanted.
  private static LocalDate onFingers(LegalClock clock, int workdays) {
    List<LocalDate> days = new ArrayList<>(clock.start().plusDays(1).datesUntil(LocalDate.of(2027, 1, 1)).toList());
    for (Stop stop : clock.stops()) {
      days.removeAll(stop.from().plusDays(1).datesUntil(stop.until().plusDays(1)).toList());
    }
    days.removeIf(day -> HOLIDAYS.work(day).map(work -> !work)
        .orElse(day.getDayOfWeek().getValue() >= 6));
    return days.get(workdays - 1);
  }
}

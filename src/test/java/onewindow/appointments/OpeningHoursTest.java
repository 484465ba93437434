package onewindow.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import onewindow.appointments.Admission.Asked;
import onewindow.deadlines.Calendars;
import onewindow.deadlines.Workdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which times there are, by the legal calendar and the places' file, before anything is booked. */
class OpeningHoursTest {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final PlacesFile SHIPPED = PlacesFile.read(null);
  private static final Place HALL = SHIPPED.places().get(0);
  private static final ItemGroup WINDOWS = HALL.groups().get(0);

  @ParameterizedTest
  @CsvSource({
      // now, wished, refusal, the first alternative
      "2026-09-28T10:00, 2026-10-01T09:00, closed, 2026-10-08T08:30",
      "2026-09-28T10:00, 2026-10-04T09:00, closed, 2026-10-08T08:30",
      "2026-09-28T10:00, 2026-09-28T08:30, past, 2026-09-28T14:00",
      "2026-09-28T10:00, 2026-09-28T11:30, too-late, 2026-09-28T14:00",
      "2026-09-28T10:00, 2026-09-29T12:00, no-such-time, 2026-09-29T14:00",
      "2026-09-28T10:00, 2026-09-29T09:10, no-such-time, 2026-09-29T09:30",
      "2026-09-28T10:00, 2026-10-12T09:00, too-far, 2026-10-10T16:00",
      "2026-12-29T10:00, 2027-01-04T09:00, no-calendar, 2026-12-31T16:00"})
  void whatCannotBeBookedSaysWhyAndWhatCan(String now, String wished, String code, String alternative) {
    Admission admission = at(now, Calendars.national());
    Asked asked = new Asked(HALL, WINDOWS, Tier.ONLINE, LocalDateTime.parse(wished), false);
    Refusal refusal = admission.refusal(asked).orElseThrow();
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(admission.refused(asked, refusal).alternatives()).hasSize(3).first()
        .returns(LocalDateTime.parse(alternative), FreeTime::from);
  }

  @Test
  void theDayOfAHolidayIsNamed() {
    Asked asked = new Asked(HALL, WINDOWS, Tier.ONLINE, LocalDateTime.parse("2026-10-01T09:00"), false);
    Refusal refusal = at("2026-09-28T10:00", Calendars.national()).refusal(asked).orElseThrow();
    assertThat(refusal.reason().zh()).isEqualTo("10月1日不开放：周末或者法定节假日");
    assertThat(refusal.reason().en()).isEqualTo("closed on 1 October: a weekend or public holiday");
  }

  @Test
  void aMakeUpSaturdayIsOpenAndAMonthTellsEveryDay() {
    FreeTimes times = freeTimes("2026-09-28T10:00", Calendars.national());
    List<FreeDay> october = times.month(HALL, WINDOWS, Tier.ONLINE, YearMonth.of(2026, 10));
    assertThat(october).hasSize(31).filteredOn(day -> day.closed() == null).extracting(FreeDay::day)
        .containsExactly(LocalDate.parse("2026-10-08"), LocalDate.parse("2026-10-09"), LocalDate.parse("2026-10-10"));
    assertThat(october.get(7).times()).hasSize(14).allMatch(time -> time.free() == WINDOWS.capacity(Tier.ONLINE));
    assertThat(times.month(HALL, WINDOWS, Tier.ONLINE, YearMonth.of(2027, 1)))
        .allSatisfy(day -> assertThat(day.closed().code()).isEqualTo("no-calendar"));
  }

  @Test
  void aSpanOverNewYearGoesOnWhereTheNextYearIsPublished() {
    FreeTimes times = freeTimes("2026-12-29T10:00", Calendars.withTheNextYear());
    assertThat(times.lastDay(WINDOWS)).isEqualTo(LocalDate.parse("2027-01-06"));
    assertThat(freeTimes("2026-12-29T10:00", Calendars.national()).lastDay(WINDOWS))
        .as("as far as the calendar goes").isEqualTo(LocalDate.parse("2026-12-31"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "08:30-12:00 | 12:00-08:30 | expected hours such as 08:30-12:00",
      "kind: counter | kind: bazaar | bazaar",
      "zh: 六安市金安区梅山中路（示例）, | '' | expected zh and en for the address",
      "slot: PT30M | slot: PT1M | expected a slot of 5 minutes or more",
      "online: 2 | online: -2 | expected capacities of 0 or more",
      "aheadWorkdays: 5 | aheadWorkdays: 0 | expected every value of the policy",
      "id: property | id: Property | in lower case, found Property",
      "windows: | widows: | widows"})
  void aFileThatCannotBeKeptToIsRefusedByNamingWhatIsWrong(String instead, String with, String because)
      throws IOException {
    String yaml = new String(PlacesFile.class.getResourceAsStream("/onewindow/appointments/places.yaml").readAllBytes(),
        java.nio.charset.StandardCharsets.UTF_8);
    assertThat(yaml).contains(instead);
    assertThatThrownBy(() -> PlacesFile.of(yaml.replaceFirst(instead, with))).hasStackTraceContaining(because);
  }

  private static Admission at(String now, Workdays workdays) {
    Clock clock = clock(now);
    return new Admission(openings(workdays), new BookingWindow(workdays, clock), new NoSpecialDays(), new NothingTaken(),
        freeTimes(now, workdays), clock);
  }

  private static FreeTimes freeTimes(String now, Workdays workdays) {
    Clock clock = clock(now);
    return new CountedFreeTimes(openings(workdays), new BookingWindow(workdays, clock), new NothingTaken(), clock);
  }

  private static Openings openings(Workdays workdays) {
    return new Openings(workdays, new NoSpecialDays());
  }

  private static Clock clock(String now) {
    return Clock.fixed(LocalDateTime.parse(now).atZone(BEIJING).toInstant(), BEIJING);
  }

  /** The table of special days, empty. */
  private static class NoSpecialDays extends SpecialDays {
    NoSpecialDays() {
      super(null, null);
    }

    @Override
    List<SpecialDay> of(String place, LocalDate from, LocalDate until) {
      return List.of();
    }

    @Override
    void reading(String place, LocalDate day) {
      // nobody else is there
    }
  }

  /** The table of times, empty. */
  private static class NothingTaken extends Slots {
    NothingTaken() {
      super(null);
    }

    @Override
    Map<Instant, Integer> taken(Place place, ItemGroup group, Tier tier, Instant from, Instant until, Instant now) {
      return Map.of();
    }
  }
}

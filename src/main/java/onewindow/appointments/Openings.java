package onewindow.appointments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import onewindow.deadlines.Workdays;
import onewindow.forms.LocalizedText;
import org.springframework.stereotype.Component;

/** When a group is open: what people entered for a day, then what the file says of it, then the legal calendar. */
@Component
class Openings {

  private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private final Workdays workdays;
  private final SpecialDays entered;

  Openings(Workdays workdays, SpecialDays entered) {
    this.workdays = workdays;
    this.entered = entered;
  }

  /** What is open on one day. */
  Day on(Place place, ItemGroup group, LocalDate day) {
    return on(place, group, day, specialDays(place, day, day));
  }

  /** Every day of a stretch, read at once. */
  List<Day> between(Place place, ItemGroup group, LocalDate from, LocalDate until) {
    Map<LocalDate, SpecialDay> special = specialDays(place, from, until);
    return from.datesUntil(until.plusDays(1)).map(day -> on(place, group, day, special)).toList();
  }

  List<Day> month(Place place, ItemGroup group, YearMonth month) {
    return between(place, group, month.atDay(1), month.atEndOfMonth());
  }

  private Map<LocalDate, SpecialDay> specialDays(Place place, LocalDate from, LocalDate until) {
    Map<LocalDate, SpecialDay> days = new HashMap<>();
    place.specialDays().forEach(day -> days.put(day.day(), day));
    entered.of(place.id(), from, until).forEach(day -> days.put(day.day(), day));
    return days;
  }

  private Day on(Place place, ItemGroup group, LocalDate day, Map<LocalDate, SpecialDay> special) {
    SpecialDay named = special.get(day);
    if (named != null) {
      return named.hours().isEmpty() ? closed(day, "closed", named.reason())
          : new Day(day, times(named.hours(), group), null);
    }
    if (!group.days().isEmpty() && !group.days().contains(day.getDayOfWeek())) {
      return closed(day, "closed", new LocalizedText("当天不开展这项服务", "it is not offered on that weekday"));
    }
    OptionalInt worked = workdays.between(day.minusDays(1), day);
    if (worked.isEmpty()) {
      return closed(day, "no-calendar", new LocalizedText(day.getYear() + "年的节假日安排尚未公布",
          "the holidays of " + day.getYear() + " are not published yet"));
    }
    return worked.getAsInt() == 1 ? new Day(day, times(place.hours(), group), null)
        : closed(day, "closed", new LocalizedText("周末或者法定节假日", "a weekend or public holiday"));
  }

  private static List<LocalTime> times(List<String> hours, ItemGroup group) {
    return Opening.all(hours).stream().flatMap(opening -> opening.times(group.slot())).toList();
  }

  private static Day closed(LocalDate day, String code, LocalizedText why) {
    return new Day(day, List.of(), new Refusal(code, new LocalizedText(
        "%d月%d日不开放：%s".formatted(day.getMonthValue(), day.getDayOfMonth(), why.zh()),
        "closed on " + ENGLISH.format(day) + ": " + why.en())));
  }

  /**
   * One day of a group.
   *
   * @param times the beginnings of its times
   * @param closed why there are none; null on a day that is open
   */
  record Day(LocalDate date, List<LocalTime> times, Refusal closed) {}
}

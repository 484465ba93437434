package onewindow.portal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onewindow.appointments.FreeTime;

/**
 * When somebody is expected, Beijing time.
 *
 * @param iso for machines
 * @param value the beginning, as our forms send it
 * @param free how many can still book it
 */
record VisitTime(String iso, String value, String day, String from, String until, int free) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 EEE", Locale.CHINA);
  private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ENGLISH);

  static VisitTime of(LocalDateTime from, LocalDateTime until, int free, Locale locale) {
    return new VisitTime(from.atZone(ZONE).toOffsetDateTime().toString(), from.toString(),
        day(from.toLocalDate(), locale), clock(from.toLocalTime()), clock(until.toLocalTime()), free);
  }

  static VisitTime of(FreeTime time, Locale locale) {
    return of(time.from(), time.until(), time.free(), locale);
  }

  /** With its weekday, for that is what people plan by. */
  static String day(LocalDate day, Locale locale) {
    return (Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH).format(day);
  }

  private static String clock(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH:mm").format(time);
  }

  /** Day and times in one line; asked by the pages, so it is public. */
  public String text() {
    return day + " " + from + "–" + until;
  }
}

package onewindow.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment for people and, in ISO form, for their machines. */
record ShownTime(String iso, String text) {

  /** China has one time zone, whatever the server's is. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);
  private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
  private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

  /** The last whole day before a limit that ends at midnight. */
  static ShownTime lastDayBefore(Instant end, Locale locale) {
    return day(LocalDate.ofInstant(end.minusMillis(1), ZONE), locale);
  }

  static ShownTime day(LocalDate day, Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    return new ShownTime(day.toString(), (english ? DAY_EN : DAY_ZH).format(day));
  }

  static ShownTime of(Instant moment, Locale locale) {
    DateTimeFormatter format = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
    return new ShownTime(moment.toString(), format.format(moment.atZone(ZONE)));
  }
}

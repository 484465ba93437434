package onewindow.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Days as documents write them. */
final class ChineseDates {

  /** China has one time zone, whatever the server's is. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

  private ChineseDates() {}

  static String day(Instant moment) {
    return DAY.format(moment.atZone(ZONE));
  }

  static String day(String iso) {
    return DAY.format(LocalDate.parse(iso));
  }

  static boolean reads(String text) {
    try {
      return text.length() == 10 && LocalDate.parse(text) != null;
    } catch (DateTimeParseException notADay) {
      return false;
    }
  }
}

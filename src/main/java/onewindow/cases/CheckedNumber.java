package onewindow.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How numbers of cases and of what is made from them are written: prefix, area (6), date (8), sequence (8), check character. */
public final class CheckedNumber {

  private static final long SEQUENCE_SPACE = 100_000_000L;

  private CheckedNumber() {}

  /**
   * @param area six-digit area code
   * @param sequence the last eight digits count
   */
  public static String of(String prefix, Object area, LocalDate day, long sequence) {
    String body = prefix + area + day.format(DateTimeFormatter.BASIC_ISO_DATE)
        + String.format("%08d", sequence % SEQUENCE_SPACE);
    return body + CheckCharacter.of(body);
  }
}

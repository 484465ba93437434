package onewindow.forms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days that really exist, as text. */
final class DateText {

  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private DateText() {}

  /** {@code 2026-02-28}. */
  static Optional<LocalDate> iso(String text) {
    return text.length() == 10 && ISO.matcher(text).matches()
        ? parse(text, DateTimeFormatter.ISO_LOCAL_DATE) : Optional.empty();
  }

  /** {@code 20260228}, eight digits. */
  static Optional<LocalDate> compact(String digits) {
    return parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}

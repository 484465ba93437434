package onewindow.decisions;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A citizen's ID number as rules see it: a value that says when its holder was born. */
public record IdNumber(String number) {

  /** @return null for a text that is not there, so that an unknown number stays unknown */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IdNumber of(String number) {
    return number == null || number.isBlank() ? null : new IdNumber(number);
  }

  /** The birth date that the number says; null if it says none. */
  public LocalDate getBirthDate() {
    try {
      return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      return null;
    }
  }
}

package onewindow.appointments;

import java.time.LocalDate;
import java.util.List;
import onewindow.forms.LocalizedText;

/** Other hours than usual on one day. @param hours such as {@code 09:00-12:00}; none: closed */
public record SpecialDay(LocalDate day, List<String> hours, LocalizedText reason) {

  /** What the file leaves out is empty: closed. */
  public SpecialDay {
    hours = hours == null ? List.of() : List.copyOf(hours);
  }

  /** Whether hours are written as they must be; none are. */
  public static boolean areHours(List<String> hours) {
    try {
      Opening.all(hours == null ? List.of() : hours);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

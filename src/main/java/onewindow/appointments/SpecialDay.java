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
}

package onewindow.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Event, heard inside the transaction: something was done about a case's time, and somebody of the city is to know.
 *
 * @param measure what was done, one of {@link #MEASURES}
 * @param department who answers for the service
 * @param holder who has the task; null if nobody has claimed it
 * @param lastDay of the limit that it is about; null where there is none
 */
public record MeasureTaken(String caseNumber, String service, String measure, Told told, String department,
    String holder, LocalDate lastDay, Instant at) {

  /** Everything that can be done. */
  public static final List<String> MEASURES = Arrays.stream(Measure.values()).map(Measure::word).toList();
}

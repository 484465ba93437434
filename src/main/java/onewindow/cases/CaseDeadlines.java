package onewindow.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When the limits of an open case end. */
public interface CaseDeadlines {

  /** In the order in which they end; empty once the case is decided, and while nothing is owed yet. */
  List<Limit> of(String caseNumber);

  /** The last minute of the day by which the case is owed its next step; empty where no day can be said. */
  Optional<Instant> next(String caseNumber);

  /** The same for a task of the case: handing over what was issued has a time of its own. */
  Optional<Instant> next(String caseNumber, String task);

  /** Until when what was issued must be mailed or handed over; empty where nothing is owed, or not any more. */
  Optional<Limit> ofDelivery(CaseRecord record);
}

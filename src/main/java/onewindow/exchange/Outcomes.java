package onewindow.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what came of questions, by department: {@code onewindow.exchange.outcomes}. */
@Component
class Outcomes {

  static final String ANSWERED = "answered";
  static final String FAILED = "failed";
  static final String GAVE_UP = "gave-up";

  private static final String NAME = "onewindow.exchange.outcomes";
  private final MeterRegistry meters;

  Outcomes(MeterRegistry meters) {
    this.meters = meters;
  }

  void count(String route, String outcome) {
    meters.counter(NAME, "department", DepartmentLine.departmentOf(route), "outcome", outcome).increment();
  }

  /** Since this node was started. */
  long of(String department, String outcome) {
    return (long) meters.counter(NAME, "department", department, "outcome", outcome).count();
  }
}

package onewindow.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import onewindow.catalog.ServiceDefinition.Delivery;
import onewindow.deadlines.Due;
import onewindow.deadlines.LegalClocks;
import org.springframework.stereotype.Component;

/**
 * Until when the office has to deliver what it issued: ten working days from the decision (行政许可法 §44, §82). What is
 * delivered electronically is there at once.
 */
@Component
class DeliveryTime {

  private static final int WORKDAYS = 10;
  private final KeptDecisions decisions;
  private final LegalClocks clocks;
  private final Clock clock;

  DeliveryTime(KeptDecisions decisions, LegalClocks clocks, Clock clock) {
    this.decisions = decisions;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** Empty for a case without a decision. */
  Optional<Due> due(String caseNumber) {
    return decisions.decidedAt(caseNumber).map(this::from);
  }

  /** Empty where nothing is to be delivered, or is by now. */
  Optional<Limit> of(CaseRecord record, Delivery delivery) {
    boolean owed = record.summary().status() == CaseStatus.DONE_ISSUED && delivery != null
        && !delivery.way(record.application()).equals(Delivery.ELECTRONIC);
    return owed ? due(record.summary().caseNumber()).map(due -> new Limit(Limit.Kind.DELIVERY, due)) : Optional.empty();
  }

  private Due from(Instant decided) {
    return clocks.dueFrom(LocalDate.ofInstant(decided, clock.getZone()), WORKDAYS);
  }
}

package onewindow.engine;

import onewindow.appointments.BookingVerbs;
import onewindow.cases.CaseVerbs;
import onewindow.cases.CommitmentVerbs;
import onewindow.cases.Processes;
import onewindow.ratings.RatingVerbs;
import onewindow.supervision.Supervision;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Refuses every process that no new case file stands behind, and every companion that nothing waits for. */
@Component
class CaseStart implements ExecutionListener {

  private final CaseVerbs cases;
  private final CommitmentVerbs commitments;
  private final RatingVerbs ratings;
  private final Supervision supervision;
  private final BookingVerbs bookings;

  CaseStart(@Lazy CaseVerbs cases, @Lazy CommitmentVerbs commitments, @Lazy RatingVerbs ratings,
      @Lazy Supervision supervision, @Lazy BookingVerbs bookings) {
    this.cases = cases;
    this.commitments = commitments;
    this.ratings = ratings;
    this.supervision = supervision;
    this.bookings = bookings;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.getProcessBusinessKey() == null) {
      throw new BadUserRequestException("A process starts with a case: hand in the application at the portal, at the"
          + " counter page or by POST /api/cases. This start named no case number.");
    }
    ProcessDefinitionEntity process = ((ExecutionEntity) execution).getProcessDefinition();
    String caseNumber = execution.getProcessBusinessKey();
    switch (process.getKey()) {
      case Processes.COMMITMENT_CHECK -> commitments.begin(caseNumber);
      case RatingVerbs.COMPANION -> ratings.begin(caseNumber);
      case Supervision.COMPANION -> supervision.begin(caseNumber);
      case BookingVerbs.COMPANION -> bookings.begin(caseNumber);
      default -> cases.begin(caseNumber, process.getKey(), process.getDeploymentId());
    }
  }
}

package onewindow.engine;

import onewindow.cases.CaseVerbs;
import onewindow.cases.CommitmentVerbs;
import onewindow.cases.Processes;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Refuses every process that no new case file stands behind, and every check that no commitment waits for. */
@Component
class CaseStart implements ExecutionListener {

  private final CaseVerbs cases;
  private final CommitmentVerbs commitments;

  CaseStart(@Lazy CaseVerbs cases, @Lazy CommitmentVerbs commitments) {
    this.cases = cases;
    this.commitments = commitments;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.getProcessBusinessKey() == null) {
      throw new BadUserRequestException("A process starts with a case: hand in the application at the portal, at the"
          + " counter page or by POST /api/cases. This start named no case number.");
    }
    ProcessDefinitionEntity process = ((ExecutionEntity) execution).getProcessDefinition();
    if (process.getKey().equals(Processes.COMMITMENT_CHECK)) {
      commitments.begin(execution.getProcessBusinessKey());
      return;
    }
    cases.begin(execution.getProcessBusinessKey(), process.getKey(), process.getDeploymentId());
  }
}

package onewindow.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Marks the task that takes over from a department with an incident, and resolves it when the task ends. */
@Component
class GivenUp {

  static final String INCIDENT = "department-gave-no-answer";
  private static final String REASON = "reason for giving up the question";

  /** Every task that the action opens is marked with the reason. */
  void during(String reason, Runnable action) {
    TransactionSynchronizationManager.bindResource(REASON, reason);
    try {
      action.run();
    } finally {
      TransactionSynchronizationManager.unbindResource(REASON);
    }
  }

  /** A task listener. */
  void taskOpened(DelegateTask task) {
    Object reason = TransactionSynchronizationManager.getResource(REASON);
    if (reason != null) {
      ((ExecutionEntity) task.getExecution()).createIncident(INCIDENT, task.getId(), reason.toString());
    }
  }

  /** A task listener. */
  void taskEnded(DelegateTask task) {
    ExecutionEntity execution = (ExecutionEntity) task.getExecution();
    execution.getIncidents().stream().filter(incident -> INCIDENT.equals(incident.getIncidentType()))
        .map(Incident::getId).toList().forEach(execution::resolveIncident);
  }
}

package onewindow.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;

/** Looks for incidents of an external task only where its execution, which is read anyway, has some. */
class ExternalTaskIncidents extends DefaultIncidentHandler {

  ExternalTaskIncidents() {
    super(Incident.EXTERNAL_TASK_HANDLER_TYPE);
  }

  @Override
  protected void removeIncident(IncidentContext context, boolean incidentResolved) {
    ExecutionEntity execution =
        Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
    if (execution == null || !execution.getIncidents().isEmpty()) {
      super.removeIncident(context, incidentResolved);
    }
  }
}

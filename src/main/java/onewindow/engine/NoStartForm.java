package onewindow.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.StartFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;

/** Applications are not taken through the engine's start forms, which would write every field into variables. */
class NoStartForm implements StartFormHandler {

  @Override
  public void parseConfiguration(
      Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
    // nothing of the model is used
  }

  @Override
  public StartFormData createStartFormData(ProcessDefinitionEntity process) {
    StartFormDataImpl data = new StartFormDataImpl();
    data.setProcessDefinition(process);
    data.setDeploymentId(process.getDeploymentId());
    return data;
  }

  @Override
  public void submitFormVariables(VariableMap properties, VariableScope scope) {
    if (!properties.isEmpty()) {
      throw new BadUserRequestException("Applications are taken at the portal, at the counter page or by"
          + " POST /api/cases, not by a start form; found the fields " + properties.keySet());
    }
  }
}

package onewindow.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** A clerk's form: opens with values of the case file and is written back to it; the engine keeps none of it. */
class CaseTaskForm implements TaskFormHandler {

  private final CaseTasks tasks;
  private final TaskDefinition definition;
  private final String deployment;

  CaseTaskForm(CaseTasks tasks, TaskDefinition definition, String deployment) {
    this.tasks = tasks;
    this.definition = definition;
    this.deployment = deployment;
  }

  @Override
  public void parseConfiguration(
      Element element, DeploymentEntity deployed, ProcessDefinitionEntity process, BpmnParse parse) {
    // nothing of the model is used but the form reference, which the task definition holds
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    TaskFormDataImpl data = new TaskFormDataImpl();
    data.setTask(task);
    data.setDeploymentId(deployment);
    data.setCamundaFormRef(new CamundaFormRefImpl(formId(), DefaultFormHandler.FORM_REF_BINDING_DEPLOYMENT));
    tasks.prefill(task).forEach((field, value) -> data.getFormFields().add(field(field, value)));
    return data;
  }

  private static FormFieldImpl field(String id, Object value) {
    FormFieldImpl field = new FormFieldImpl();
    field.setId(id);
    field.setValue(typed(value));
    return field;
  }

  private static TypedValue typed(Object value) {
    if (value instanceof Boolean truth) {
      return Variables.booleanValue(truth);
    }
    return value instanceof Number number ? Variables.doubleValue(number.doubleValue())
        : Variables.stringValue(String.valueOf(value));
  }

  @Override
  public void submitFormVariables(VariableMap entered, VariableScope scope) {
    tasks.submit((TaskEntity) scope, formId(), Map.copyOf(withoutNulls(entered)));
  }

  private static Map<String, Object> withoutNulls(VariableMap entered) {
    Map<String, Object> values = new java.util.LinkedHashMap<>();
    entered.keySet().forEach(field -> values.put(field, JsonFields.plain(field, entered.getValueTyped(field))));
    values.values().removeIf(java.util.Objects::isNull);
    return values;
  }

  private String formId() {
    return definition.getFormDefinition().getCamundaFormDefinitionKey().getExpressionText();
  }
}

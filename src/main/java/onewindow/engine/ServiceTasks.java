package onewindow.engine;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinitions;
import onewindow.engine.ExpressionGrammar.ProcessCall;
import onewindow.engine.ProcessApi.ProcessCallDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.stereotype.Component;

/** A service task either asks a department or calls the process API, and keeps the call's outcome under its own id. */
@Component
class ServiceTasks implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess process) {
    return process.all(ServiceTask.class)
        .flatMap(task -> problem(task, ServiceDefinitions.find(process.folder()))
            .map(problem -> "serviceTask '" + task.getId() + "' " + problem).stream());
  }

  /** The call of the process API that a task makes, if it makes one that exists. */
  static Optional<ProcessCallDefinition> call(ServiceTask task) {
    try {
      String expression = task.getCamundaExpression();
      return expression != null && ExpressionGrammar.parse(expression) instanceof ProcessCall call
          ? ProcessApi.find(call.bean(), call.method())
              .filter(known -> known.takes(call.question())) : Optional.empty();
    } catch (ExpressionRefused e) {
      return Optional.empty();
    }
  }

  /** The question with which a task calls the process API; empty where it calls without one. */
  static Optional<String> question(ServiceTask task) {
    return call(task).filter(ProcessCallDefinition::takesQuestion)
        .map(call -> ((ProcessCall) ExpressionGrammar.parse(task.getCamundaExpression())).question());
  }

  /** The stop for which a task suspends a case; empty where it does not. */
  static Optional<String> stop(ServiceTask task) {
    return call(task).filter(ProcessCallDefinition::takesStop)
        .map(call -> ((ProcessCall) ExpressionGrammar.parse(task.getCamundaExpression())).question());
  }

  /** The finding that a task asks for; empty where it asks for none. */
  static Optional<String> finding(ServiceTask task) {
    return call(task).filter(ProcessCallDefinition::takesFinding)
        .map(call -> ((ProcessCall) ExpressionGrammar.parse(task.getCamundaExpression())).question());
  }

  private static Optional<String> problem(ServiceTask task, Optional<ServiceDefinition> definition) {
    boolean asks = task.getCamundaType() != null || task.getCamundaTopic() != null;
    if (asks == (task.getCamundaExpression() != null)) {
      return Optional.of("must have either camunda:type=\"external\" with camunda:topic, to ask a department,"
          + " or camunda:expression, to call the process API");
    }
    return asks ? asking(task) : calling(task, definition);
  }

  private static Optional<String> asking(ServiceTask task) {
    if (!"external".equals(task.getCamundaType())) {
      return Optional.of("has camunda:type '" + task.getCamundaType() + "'; only external is allowed");
    }
    return task.getCamundaResultVariable() == null ? Optional.empty()
        : Optional.of("asks a department, so it must not have a camunda:resultVariable");
  }

  private static Optional<String> calling(ServiceTask task, Optional<ServiceDefinition> definition) {
    return call(task).map(call -> result(task, ProcessApi.outcomes(call, definition))).orElseGet(() ->
        Optional.of("calls " + task.getCamundaExpression() + ", which the process API does not have; it has "
            + ProcessApi.CALLS));
  }

  private static Optional<String> result(ServiceTask task, Set<String> outcomes) {
    String variable = task.getCamundaResultVariable();
    if (outcomes.isEmpty()) {
      return variable == null ? Optional.empty() : Optional.of("has camunda:resultVariable '" + variable + "', but "
          + task.getCamundaExpression() + " has no outcome");
    }
    return task.getId().equals(variable) ? Optional.empty() : Optional.of("has camunda:resultVariable '" + variable
        + "'; it must be the task's id '" + task.getId() + "', for gateways to read");
  }
}

package onewindow.engine;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.catalog.CaseSteps;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinitions;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** A result is issued or refused only where the rules or the clerk who decides have said so; no way leads past them. */
@Component
class DecidedBefore implements ProcessRule {

  private static final Map<String, String> NEEDED = Map.of("issue", "approved", "refuse", "refused");
  private final TaskOutcomes outcomes;

  DecidedBefore(TaskOutcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public Stream<String> problems(ServiceProcess process) {
    ProcessFlow flow = new ProcessFlow(process);
    Map<String, Set<String>> decisions = decisions(process);
    return NEEDED.entrySet().stream().flatMap(verb -> {
      Set<FlowNode> undecided = new Detour(flow, taken(process, flow, decisions, verb.getValue())).reached();
      return process.all(ServiceTask.class).filter(task -> calls(task, verb.getKey()) && undecided.contains(task))
          .map(task -> "serviceTask '" + task.getId() + "' calls " + task.getCamundaExpression() + ", but a case can"
              + " come here without a decision: every way to it needs a flow that only '" + verb.getValue()
              + "' takes, of one of " + decisions.keySet());
    });
  }

  /** The activities that decide, with all that they can decide. */
  private Map<String, Set<String>> decisions(ServiceProcess process) {
    CaseSteps steps = ServiceDefinitions.find(process.folder()).map(ServiceDefinition::steps).orElse(CaseSteps.NONE);
    Set<String> deciding = process.all(FlowNode.class)
        .filter(node -> node instanceof ServiceTask task ? calls(task, "decide") : node instanceof UserTask
            && (steps.fourEyes() == null || steps.isSecondReview(node.getId())))
        .map(FlowNode::getId).collect(Collectors.toSet());
    Map<String, Set<String>> decisions = outcomes.of(process);
    decisions.keySet().retainAll(deciding);
    return decisions;
  }

  private static Set<SequenceFlow> taken(
      ServiceProcess process, ProcessFlow flow, Map<String, Set<String>> decisions, String outcome) {
    return Choice.of(process, flow).stream().filter(choice -> choice.reads().size() == 1)
        .flatMap(choice -> choice.reads().stream().filter(decisions::containsKey)
            .flatMap(read -> choice.takenOnlyBy(outcome, decisions.get(read))))
        .collect(Collectors.toSet());
  }

  private static boolean calls(ServiceTask task, String method) {
    return ServiceTasks.call(task).filter(call -> call.method().equals(method)).isPresent();
  }
}

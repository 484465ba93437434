package onewindow.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** A circle waits for somebody or for some time; one that does not would turn for ever and keep the case. */
@Component
class WaitsInCircles implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess process) {
    ProcessFlow flow = new ProcessFlow(process);
    List<String> turning = process.all(FlowNode.class).filter(node -> !waits(node))
        .filter(node -> comesBack(node, flow)).map(FlowNode::getId).sorted().toList();
    return turning.isEmpty() ? Stream.empty() : Stream.of("a case can turn in a circle without waiting: " + turning
        + "; in every circle there must be a task of somebody, a question, a message or a timer");
  }

  private static boolean comesBack(FlowNode start, ProcessFlow flow) {
    Set<FlowNode> reached = new HashSet<>();
    Deque<FlowNode> open = new ArrayDeque<>(next(start, flow).toList());
    while (!open.isEmpty()) {
      FlowNode node = open.pop();
      if (!waits(node) && reached.add(node)) {
        next(node, flow).forEach(open::push);
      }
    }
    return reached.contains(start);
  }

  private static Stream<? extends FlowNode> next(FlowNode node, ProcessFlow flow) {
    if (node instanceof SubProcess inner) {
      return flow.starts(inner).stream();
    }
    return flow.leaving(node).stream().map(SequenceFlow::getTarget);
  }

  private static boolean waits(FlowNode node) {
    return node instanceof UserTask || node instanceof ReceiveTask || node instanceof IntermediateCatchEvent
        || node instanceof ServiceTask task && task.getCamundaTopic() != null;
  }
}

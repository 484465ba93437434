package onewindow.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Where a case can go next in its process, boundary events and sub-processes included. */
record ProcessFlow(ServiceProcess process) {

  Stream<FlowNode> starts() {
    return startsOf(process.all(Process.class).findFirst().orElseThrow());
  }

  /** What a case can reach if it never completes the node {@code uncompleted}; null: everything it can reach. */
  Set<FlowNode> reachable(FlowNode uncompleted) {
    Set<FlowNode> reached = new LinkedHashSet<>();
    Deque<FlowNode> open = new ArrayDeque<>(starts().toList());
    while (!open.isEmpty()) {
      FlowNode node = open.pop();
      if (reached.add(node)) {
        boundaries(node).forEach(open::push);
        if (!node.equals(uncompleted)) {
          next(node).forEach(open::push);
        }
      }
    }
    return reached;
  }

  Stream<BoundaryEvent> boundaries(FlowNode activity) {
    return process.all(BoundaryEvent.class).filter(event -> activity.equals(event.getAttachedTo()));
  }

  private Stream<FlowNode> next(FlowNode node) {
    if (node instanceof SubProcess inner) {
      return startsOf(inner);
    }
    return node instanceof EndEvent && node.getParentElement() instanceof SubProcess outer
        ? targets(outer) : targets(node);
  }

  private static Stream<FlowNode> targets(FlowNode node) {
    return node.getOutgoing().stream().map(SequenceFlow::getTarget);
  }

  private Stream<FlowNode> startsOf(ModelElementInstance scope) {
    return process.all(StartEvent.class).filter(start -> scope.equals(start.getParentElement()))
        .map(FlowNode.class::cast);
  }
}

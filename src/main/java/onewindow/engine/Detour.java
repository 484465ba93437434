package onewindow.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Where a case can come to without going over any of these flows. */
record Detour(ProcessFlow flow, Set<SequenceFlow> closed) {

  Set<FlowNode> reached() {
    Set<FlowNode> reached = new HashSet<>();
    Deque<FlowNode> open = new ArrayDeque<>(flow.starts());
    while (!open.isEmpty()) {
      FlowNode node = open.pop();
      if (reached.add(node)) {
        Stream.concat(next(node), flow.boundaries(node).stream()).forEach(open::push);
      }
    }
    return reached;
  }

  private Stream<? extends FlowNode> next(FlowNode node) {
    if (node instanceof SubProcess inner) {
      return flow.starts(inner).stream();
    }
    return flow.leaving(node).stream().filter(way -> !closed.contains(way)).map(SequenceFlow::getTarget);
  }
}

package onewindow.engine;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Where a case can go next in its process, boundary events and sub-processes included. Like the engine it believes what
 * a flow says of its ends, and not the lists of flows that stand in the nodes.
 */
final class ProcessFlow {

  private final Map<FlowNode, List<SequenceFlow>> outgoing;
  private final Map<FlowNode, List<SequenceFlow>> incoming;
  private final Map<FlowNode, List<BoundaryEvent>> boundaries;
  private final Map<ModelElementInstance, List<StartEvent>> starts;
  private final Process process;

  ProcessFlow(ServiceProcess content) {
    outgoing = content.all(SequenceFlow.class).collect(groupingBy(SequenceFlow::getSource));
    incoming = content.all(SequenceFlow.class).collect(groupingBy(SequenceFlow::getTarget));
    boundaries = content.all(BoundaryEvent.class).filter(event -> event.getAttachedTo() != null)
        .collect(groupingBy(BoundaryEvent::getAttachedTo));
    starts = content.all(StartEvent.class).collect(groupingBy(StartEvent::getParentElement));
    process = content.all(Process.class).findFirst().orElseThrow();
  }

  List<StartEvent> starts() {
    return starts(process);
  }

  List<StartEvent> starts(ModelElementInstance scope) {
    return starts.getOrDefault(scope, List.of());
  }

  List<SequenceFlow> outgoing(FlowNode node) {
    return outgoing.getOrDefault(node, List.of());
  }

  /** The flows over which a case goes on from the node, those of the sub-process around it where that ends here. */
  List<SequenceFlow> leaving(FlowNode node) {
    return outgoing(node instanceof EndEvent && node.getParentElement() instanceof SubProcess outer ? outer : node);
  }

  List<SequenceFlow> incoming(FlowNode node) {
    return incoming.getOrDefault(node, List.of());
  }

  List<BoundaryEvent> boundaries(FlowNode activity) {
    return boundaries.getOrDefault(activity, List.of());
  }

  /** What a case can reach if it never completes the node {@code uncompleted}; null: everything it can reach. */
  Set<FlowNode> reachable(FlowNode uncompleted) {
    return reachable(uncompleted == null ? Set.of() : Set.of(uncompleted), starts());
  }

  /** What a case can reach from there if it completes none of these. */
  Set<FlowNode> reachable(Set<? extends FlowNode> uncompleted, Collection<? extends FlowNode> from) {
    Set<Step> reached = new LinkedHashSet<>();
    Deque<Step> open = new ArrayDeque<>(steps(from.stream(), null).toList());
    while (!open.isEmpty()) {
      Step step = open.pop();
      if (reached.add(step)) {
        boundaries(step.node()).forEach(event -> open.push(
            new Step(event, event.cancelActivity() ? step.beside() : event.getParentElement())));
        if (!uncompleted.contains(step.node())) {
          next(step).forEach(open::push);
        }
      }
    }
    return reached.stream().map(Step::node).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Stream<Step> next(Step step) {
    FlowNode node = step.node();
    if (node instanceof SubProcess inner) {
      return steps(starts(inner).stream(), step.beside());
    }
    if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess outer) {
      return outer.equals(step.beside()) ? Stream.empty() : steps(targets(outer), step.beside());
    }
    return steps(targets(node), step.beside());
  }

  private static Stream<Step> steps(Stream<? extends FlowNode> nodes, ModelElementInstance beside) {
    return nodes.map(node -> new Step(node, beside));
  }

  private Stream<FlowNode> targets(FlowNode node) {
    return outgoing(node).stream().map(SequenceFlow::getTarget);
  }

  /**
   * A node, and the scope in which the case came there beside an activity that goes on, by an event that does not
   * interrupt; or null. That way alone does not leave the scope.
   */
  private record Step(FlowNode node, ModelElementInstance beside) {}
}

package onewindow.engine;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Everything in a process can be reached from its one start and leads on, but for end events. */
@Component
class Connections implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess process) {
    Stream<ModelElementInstance> scopes = Stream.concat(process.all(Process.class), process.all(SubProcess.class));
    Stream<String> starts = scopes.flatMap(scope -> starts(process, scope));
    Set<FlowNode> reachable = new ProcessFlow(process).reachable(null);
    Stream<String> nodes = process.all(FlowNode.class).flatMap(node -> ofNode(node, reachable));
    return Stream.concat(starts, nodes);
  }

  private static Stream<String> starts(ServiceProcess process, ModelElementInstance scope) {
    long starts = process.all(StartEvent.class).filter(start -> scope.equals(start.getParentElement())).count();
    return starts == 1 ? Stream.empty() : Stream.of(scope.getElementType().getTypeName() + " '"
        + scope.getAttributeValue("id") + "' must have one start event; it has " + starts);
  }

  private static Stream<String> ofNode(FlowNode node, Set<FlowNode> reachable) {
    String name = node.getElementType().getTypeName() + " '" + node.getId() + "' ";
    if (!reachable.contains(node)) {
      return Stream.of(name + "cannot be reached from the start event");
    }
    if (node instanceof BoundaryEvent event && event.getAttachedTo() == null) {
      return Stream.of(name + "is attached to nothing");
    }
    return node.getOutgoing().isEmpty() != node instanceof EndEvent
        ? Stream.of(name + (node instanceof EndEvent ? "must not lead on" : "leads nowhere; only end events may"))
        : Stream.empty();
  }
}

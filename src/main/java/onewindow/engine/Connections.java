package onewindow.engine;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Everything in a process can be reached from its one start and leads on, but for end events. */
@Component
class Connections implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess process) {
    ProcessFlow flow = new ProcessFlow(process);
    Set<FlowNode> reachable = flow.reachable(null);
    return Stream.concat(
        Stream.concat(process.all(Process.class), process.all(SubProcess.class)).flatMap(scope -> starts(scope, flow)),
        process.all(FlowNode.class).flatMap(node -> ofNode(node, flow, reachable)));
  }

  private static Stream<String> starts(ModelElementInstance scope, ProcessFlow flow) {
    int starts = flow.starts(scope).size();
    return starts == 1 ? Stream.empty() : Stream.of(scope.getElementType().getTypeName() + " '"
        + scope.getAttributeValue("id") + "' must have one start event; it has " + starts);
  }

  private static Stream<String> ofNode(FlowNode node, ProcessFlow flow, Set<FlowNode> reachable) {
    String name = node.getElementType().getTypeName() + " '" + node.getId() + "' ";
    if (!reachable.contains(node)) {
      return Stream.of(name + "cannot be reached from the start event");
    }
    if (flow.outgoing(node).isEmpty() == node instanceof EndEvent) {
      return Stream.empty();
    }
    return Stream.of(name + (node instanceof EndEvent ? "must not lead on" : "leads nowhere; only end events may"));
  }
}

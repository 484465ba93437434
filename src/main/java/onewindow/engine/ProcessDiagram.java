package onewindow.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.springframework.stereotype.Component;

/** Whoever opens the process sees all of it: each node has a shape, each flow an edge. */
@Component
class ProcessDiagram implements ProcessRule {

  @Override
  public Stream<String> problems(ServiceProcess process) {
    Set<BaseElement> shaped = process.all(BpmnShape.class).filter(shape -> shape.getBounds() != null)
        .map(BpmnShape::getBpmnElement).collect(Collectors.toSet());
    Set<BaseElement> edged = process.all(BpmnEdge.class).filter(edge -> edge.getWaypoints().size() > 1)
        .map(BpmnEdge::getBpmnElement).collect(Collectors.toSet());
    return Stream.concat(
        missing(process.all(FlowNode.class).toList(), shaped, "shape"),
        missing(process.all(SequenceFlow.class).toList(), edged, "edge"));
  }

  private static Stream<String> missing(List<? extends BaseElement> elements, Set<BaseElement> drawn, String part) {
    return elements.stream().filter(element -> !drawn.contains(element))
        .map(element -> element.getElementType().getTypeName() + " '" + element.getId() + "' has no " + part
            + " in the diagram");
  }
}

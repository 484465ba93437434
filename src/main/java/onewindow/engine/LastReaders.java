package onewindow.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * The gateways after which nobody reads an activity's outcome again before it is produced anew. Two situations that
 * differ only in such an outcome go on alike, so playing a process through may take them as one.
 */
final class LastReaders {

  private LastReaders() {}

  /** The activity whose outcome is read for the last time, by the gateway's id. */
  static Map<String, String> of(ServiceProcess process, ProcessFlow flow) {
    List<Choice> choices = Choice.of(process, flow);
    Map<String, String> last = new TreeMap<>();
    for (Choice choice : choices) {
      if (choice.reads().size() == 1) {
        String activity = choice.reads().iterator().next();
        if (isLast(choice, activity, choices, process, flow)) {
          last.put(choice.gateway().getId(), activity);
        }
      }
    }
    return last;
  }

  private static boolean isLast(
      Choice choice, String activity, List<Choice> choices, ServiceProcess process, ProcessFlow flow) {
    Set<FlowNode> producers = process.all(FlowNode.class).filter(node -> node.getId().equals(activity))
        .collect(Collectors.toSet());
    Set<FlowNode> after = flow.reachable(producers,
        flow.outgoing(choice.gateway()).stream().map(SequenceFlow::getTarget).toList());
    return choices.stream().filter(other -> other.reads().contains(activity))
        .noneMatch(other -> after.contains(other.gateway()));
  }
}

package onewindow.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.engine.ExpressionGrammar.Comparison;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** A gateway only reads: the outcome of one activity that every case has completed before, each outcome in one flow. */
@Component
class Gateways implements ProcessRule {

  private final TaskOutcomes outcomes;

  Gateways(TaskOutcomes outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public Stream<String> problems(ServiceProcess process) {
    Stream<String> elsewhere = process.all(SequenceFlow.class)
        .filter(flow -> flow.getConditionExpression() != null && !(flow.getSource() instanceof ExclusiveGateway))
        .map(flow -> "sequenceFlow '" + flow.getId() + "' has a condition, but leaves '" + flow.getSource().getId()
            + "'; only flows that leave an exclusive gateway may have one");
    Stream<String> choices = choices(process).flatMap(gateway -> ofGateway(gateway, process));
    return Stream.of(elsewhere, choices, unread(process)).flatMap(part -> part);
  }

  private static Stream<ExclusiveGateway> choices(ServiceProcess process) {
    return process.all(ExclusiveGateway.class).filter(gateway -> gateway.getOutgoing().size() > 1
        || gateway.getOutgoing().stream().anyMatch(flow -> flow.getConditionExpression() != null));
  }

  private Stream<String> ofGateway(ExclusiveGateway gateway, ServiceProcess process) {
    String name = "exclusiveGateway '" + gateway.getId() + "' ";
    List<SequenceFlow> bare = conditional(gateway).filter(flow -> flow.getConditionExpression() == null).toList();
    if (!bare.isEmpty()) {
      return bare.stream().map(flow -> name + "needs a condition on its flow '" + flow.getId()
          + "', or to name it as its default");
    }
    Set<String> variables = comparisons(gateway).map(Comparison::variable).collect(Collectors.toSet());
    if (variables.size() != 1) {
      return Stream.of(name + "must read the outcome of one activity; it reads " + variables);
    }
    return reading(gateway, variables.iterator().next(), process).map(problem -> name + problem);
  }

  private Stream<String> reading(ExclusiveGateway gateway, String activity, ServiceProcess process) {
    Optional<FlowNode> producer = process.all(FlowNode.class).filter(node -> node.getId().equals(activity)).findFirst();
    Set<String> possible = producer.map(node -> outcomes.of(node, process.folder())).orElse(Set.of());
    if (possible.isEmpty()) {
      return Stream.of("reads '" + activity + "', but no activity of that id has an outcome; outcomes have "
          + producers(process).map(FlowNode::getId).toList());
    }
    if (new ProcessFlow(process).reachable(producer.get()).contains(gateway)) {
      return Stream.of("reads the outcome of '" + activity + "', but a case can come here without completing it");
    }
    Stream<String> impossible = comparisons(gateway).map(Comparison::literal)
        .filter(literal -> !possible.contains(literal))
        .map(literal -> "waits for '" + literal + "', which '" + activity + "' cannot produce; it produces " + possible);
    return Stream.concat(impossible, possible.stream().flatMap(outcome -> routed(gateway, activity, outcome).stream()));
  }

  private static Optional<String> routed(ExclusiveGateway gateway, String activity, String outcome) {
    long flows = comparisons(gateway)
        .filter(comparison -> comparison.literal().equals(outcome) == comparison.equal()).count();
    if (flows > 1) {
      return Optional.of("has " + flows + " flows for the outcome '" + outcome + "' of '" + activity + "'");
    }
    return flows == 1 || gateway.getDefault() != null ? Optional.empty()
        : Optional.of("has no flow for '" + outcome + "', which '" + activity + "' can produce, and no default");
  }

  private Stream<String> unread(ServiceProcess process) {
    Set<String> read = choices(process).flatMap(Gateways::comparisons).map(Comparison::variable)
        .collect(Collectors.toSet());
    return producers(process).filter(node -> !read.contains(node.getId()))
        .map(node -> "'" + node.getId() + "' produces " + outcomes.of(node, process.folder())
            + ", but no gateway reads it");
  }

  private Stream<FlowNode> producers(ServiceProcess process) {
    return process.all(FlowNode.class).filter(node -> !outcomes.of(node, process.folder()).isEmpty());
  }

  private static Stream<SequenceFlow> conditional(ExclusiveGateway gateway) {
    Collection<SequenceFlow> flows = gateway.getOutgoing();
    return flows.stream().filter(flow -> !flow.equals(gateway.getDefault()));
  }

  private static Stream<Comparison> comparisons(ExclusiveGateway gateway) {
    return conditional(gateway).flatMap(flow -> Conditions.comparison(flow).stream());
  }
}

package onewindow.engine;

import java.util.List;
import java.util.Map;
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
    ProcessFlow flow = new ProcessFlow(process);
    List<Choice> choices = Choice.of(process, flow);
    Map<String, Set<String>> produced = outcomes.of(process);
    Stream<String> reading = choices.stream().flatMap(choice ->
        ofChoice(choice, produced, node -> isBypassed(process, flow, node, choice.gateway()))
            .map(problem -> "exclusiveGateway '" + choice.gateway().getId() + "' " + problem));
    return Stream.of(misplaced(process), reading, unread(choices, produced)).flatMap(part -> part);
  }

  private static Stream<String> misplaced(ServiceProcess process) {
    return process.all(SequenceFlow.class)
        .filter(flow -> flow.getConditionExpression() != null && !(flow.getSource() instanceof ExclusiveGateway))
        .map(flow -> "sequenceFlow '" + flow.getId() + "' has a condition, but leaves '" + flow.getSource().getId()
            + "'; only flows that leave an exclusive gateway may have one");
  }

  private static Stream<String> ofChoice(Choice choice, Map<String, Set<String>> produced, Bypass bypass) {
    List<String> bare = choice.conditional().stream().filter(flow -> flow.getConditionExpression() == null)
        .map(SequenceFlow::getId).toList();
    if (!bare.isEmpty()) {
      return bare.stream().map(flow -> "needs a condition on its flow '" + flow + "', or to name it as its default");
    }
    if (choice.reads().size() != 1) {
      return Stream.of("must read the outcome of one activity; it reads " + choice.reads());
    }
    String activity = choice.reads().iterator().next();
    if (!produced.containsKey(activity)) {
      return Stream.of("reads '" + activity + "', but no activity of that id has an outcome; outcomes have "
          + produced.keySet());
    }
    return bypass.of(activity)
        ? Stream.of("reads the outcome of '" + activity + "', but a case can come here without completing it")
        : routing(choice, activity, produced.get(activity));
  }

  private static Stream<String> routing(Choice choice, String activity, Set<String> possible) {
    Stream<String> impossible = choice.comparisons().stream().map(Comparison::literal)
        .filter(literal -> !possible.contains(literal))
        .map(literal -> "waits for '" + literal + "', which '" + activity + "' cannot produce; it produces "
            + possible);
    return Stream.concat(impossible, possible.stream().flatMap(outcome -> routed(choice, activity, outcome).stream()));
  }

  private static Optional<String> routed(Choice choice, String activity, String outcome) {
    long ways = choice.waysFor(outcome);
    if (ways > 1) {
      return Optional.of("has " + ways + " flows for the outcome '" + outcome + "' of '" + activity + "'");
    }
    return ways == 1 || choice.hasDefault() ? Optional.empty()
        : Optional.of("has no flow for '" + outcome + "', which '" + activity + "' can produce, and no default");
  }

  private static Stream<String> unread(List<Choice> choices, Map<String, Set<String>> produced) {
    Set<String> read = choices.stream().flatMap(choice -> choice.reads().stream()).collect(Collectors.toSet());
    return produced.entrySet().stream().filter(activity -> !read.contains(activity.getKey()))
        .map(activity -> "'" + activity.getKey() + "' produces " + activity.getValue() + ", but no gateway reads it");
  }

  private static boolean isBypassed(ServiceProcess process, ProcessFlow flow, String activity, FlowNode gateway) {
    return process.all(FlowNode.class).filter(node -> node.getId().equals(activity))
        .anyMatch(node -> flow.reachable(node).contains(gateway));
  }

  /** Whether a case can come to the gateway without completing an activity. */
  private interface Bypass {
    boolean of(String activity);
  }
}

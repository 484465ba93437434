package onewindow.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.engine.ExpressionGrammar.Comparison;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** An exclusive gateway at which ways part; {@code conditional} are the flows that need a condition. */
record Choice(ExclusiveGateway gateway, List<SequenceFlow> conditional, List<Comparison> comparisons) {

  static List<Choice> of(ServiceProcess process, ProcessFlow flow) {
    return process.all(ExclusiveGateway.class)
        .filter(gateway -> parts(flow.outgoing(gateway)))
        .map(gateway -> of(gateway, flow.outgoing(gateway).stream()))
        .toList();
  }

  private static boolean parts(List<SequenceFlow> flows) {
    return flows.size() > 1 || flows.stream().anyMatch(flow -> flow.getConditionExpression() != null);
  }

  private static Choice of(ExclusiveGateway gateway, Stream<SequenceFlow> flows) {
    List<SequenceFlow> conditional = flows.filter(flow -> !flow.equals(gateway.getDefault())).toList();
    return new Choice(gateway, conditional,
        conditional.stream().flatMap(flow -> Conditions.comparison(flow).stream()).toList());
  }

  /** The activities whose outcomes it reads. */
  Set<String> reads() {
    return comparisons.stream().map(Comparison::variable).collect(Collectors.toSet());
  }

  /** Over how many of its conditional flows a case with this outcome would go. */
  long waysFor(String outcome) {
    return comparisons.stream()
        .filter(comparison -> comparison.literal().equals(outcome) == comparison.equal()).count();
  }

  /** The flows that a case takes with this outcome of all the possible ones, and with no other. */
  Stream<SequenceFlow> takenOnlyBy(String outcome, Set<String> possible) {
    Stream<SequenceFlow> byCondition = conditional.stream().filter(flow -> Conditions.comparison(flow)
        .filter(comparison -> possible.stream().filter(each -> comparison.literal().equals(each) == comparison.equal())
            .toList().equals(List.of(outcome))).isPresent());
    boolean otherwise = hasDefault()
        && possible.stream().filter(each -> waysFor(each) == 0).toList().equals(List.of(outcome));
    return otherwise ? Stream.concat(byCondition, Stream.of(gateway.getDefault())) : byCondition;
  }

  boolean hasDefault() {
    return gateway.getDefault() != null;
  }
}

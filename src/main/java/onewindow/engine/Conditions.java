package onewindow.engine;

import java.util.Optional;
import onewindow.engine.ExpressionGrammar.Comparison;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Reads the condition of a flow. */
final class Conditions {

  private Conditions() {}

  /** Empty also where the condition is refused, which a rule of its own reports. */
  static Optional<Comparison> comparison(SequenceFlow flow) {
    ConditionExpression condition = flow.getConditionExpression();
    try {
      return condition != null && ExpressionGrammar.parse(condition.getTextContent()) instanceof Comparison comparison
          ? Optional.of(comparison) : Optional.empty();
    } catch (ExpressionRefused e) {
      return Optional.empty();
    }
  }
}

package onewindow.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import onewindow.forms.FormConditions;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/** Form conditions by Camunda's FEEL engine, as far as {@link FeelSubset} allows. */
@Component
class FeelConditions implements FormConditions {

  // the parser goes one level deeper with every bracket
  private static final int LONGEST = 500;
  private static final int MOST_BRACKETS = 50;
  private static final int MOST_KEPT = 1_000;

  private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
  private final Map<String, Condition> conditions = new ConcurrentHashMap<>();

  private record Condition(ParsedExpression expression, Set<String> fields) {}

  @Override
  public Set<String> fieldsOf(String expression) {
    return condition(expression).fields();
  }

  @Override
  public boolean holds(String expression, Map<String, Object> answers) {
    Condition condition = condition(expression);
    var values = new HashMap<String, Object>();
    condition.fields().forEach(field -> values.put(field, answers.get(field)));
    EvaluationResult result = feel.evaluate(condition.expression(), values);
    return result.isSuccess() && Boolean.TRUE.equals(result.result());
  }

  private Condition condition(String expression) {
    if (conditions.size() > MOST_KEPT) {
      conditions.clear();
    }
    return conditions.computeIfAbsent(expression, this::parse);
  }

  private Condition parse(String expression) {
    long brackets = expression.chars().filter(character -> "([{".indexOf(character) >= 0).count();
    if (expression.length() > LONGEST || brackets > MOST_BRACKETS) {
      throw new IllegalArgumentException(
          "a condition has at most " + LONGEST + " characters and " + MOST_BRACKETS + " brackets");
    }
    ParseResult parsed = feel.parseExpression(expression);
    if (parsed.isFailure()) {
      throw new IllegalArgumentException("this is no FEEL: " + parsed.failure().message());
    }
    return new Condition(parsed.parsedExpression(), FeelSubset.fieldsOf(parsed.parsedExpression()));
  }
}

package onewindow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  private final Map<Set<String>, Together> together = new ConcurrentHashMap<>();

  private record Condition(ParsedExpression expression, Set<String> fields) {}

  /** @param all the list of each */
  private record Together(List<String> each, Condition all) {}

  @Override
  public Set<String> fieldsOf(String expression) {
    return condition(expression).fields();
  }

  /** The engine makes all its functions anew for each evaluation, so a form's conditions are evaluated as one list. */
  @Override
  public Set<String> holding(Set<String> expressions, Map<String, Object> answers) {
    if (expressions.isEmpty()) {
      return Set.of();
    }
    Together together = together(expressions);
    if (evaluate(together.all(), answers) instanceof List<?> truths && truths.size() == together.each().size()) {
      return IntStream.range(0, truths.size()).filter(i -> Boolean.TRUE.equals(truths.get(i)))
          .mapToObj(together.each()::get).collect(Collectors.toSet());
    }
    // one that cannot be evaluated spoils the list, not the others
    return together.each().stream().filter(one -> Boolean.TRUE.equals(evaluate(condition(one), answers)))
        .collect(Collectors.toSet());
  }

  /** @return null if it could not be evaluated */
  private Object evaluate(Condition condition, Map<String, Object> answers) {
    var values = new HashMap<String, Object>();
    condition.fields().forEach(field -> values.put(field, answers.get(field)));
    EvaluationResult result = feel.evaluate(condition.expression(), values);
    return result.isSuccess() ? result.result() : null;
  }

  private Together together(Set<String> expressions) {
    if (together.size() > MOST_KEPT) {
      together.clear();
    }
    return together.computeIfAbsent(Set.copyOf(expressions), this::join);
  }

  private Together join(Set<String> expressions) {
    List<String> each = List.copyOf(expressions);
    Set<String> fields = each.stream().flatMap(one -> fieldsOf(one).stream()).collect(Collectors.toSet());
    // a condition may end in a comment, which the line's end ends
    ParseResult parsed = feel.parseExpression("[" + String.join("\n,", each) + "\n]");
    return new Together(each, new Condition(parsed.parsedExpression(), fields));
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

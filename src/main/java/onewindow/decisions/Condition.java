package onewindow.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** What a rule may ask: patterns over declared facts, joined by and, or, not, exists. */
record Condition(Map<String, Set<String>> facts, Set<String> fields) {

  private static final List<Class<?>> JOINS =
      List.of(AndDescr.class, OrDescr.class, NotDescr.class, ExistsDescr.class);

  static Condition over(Map<String, Set<String>> facts) {
    return new Condition(facts, facts.values().stream().flatMap(Set::stream)
        .collect(java.util.stream.Collectors.toUnmodifiableSet()));
  }

  void check(BaseDescr element) {
    if (element.getClass() == PatternDescr.class) {
      pattern((PatternDescr) element);
    } else if (JOINS.contains(element.getClass())) {
      ((ConditionalElementDescr) element).getDescrs().forEach(part -> check((BaseDescr) part));
    } else {
      throw new NotAllowed(word(element) + " may not stand in a condition, only facts, and, or, not, exists");
    }
  }

  private void pattern(PatternDescr pattern) {
    if (pattern.getObjectType() == null || !facts.containsKey(pattern.getObjectType())) {
      throw new NotAllowed(pattern.getObjectType() + " is no declared fact; declared are " + facts.keySet());
    }
    if (pattern.getSource() != null) {
      throw new NotAllowed(word(pattern.getSource()) + " may not stand behind the fact " + pattern.getObjectType());
    }
    if (!isPlain(pattern)) {
      throw new NotAllowed("the fact " + pattern.getObjectType() + " may have conditions and a name, nothing else");
    }
    pattern.getDescrs().forEach(this::constraint);
  }

  private static boolean isPlain(PatternDescr pattern) {
    String name = pattern.getIdentifier();
    return !pattern.isQuery() && !pattern.isUnification() && pattern.getBehaviors().isEmpty()
        && pattern.getAnnotations().isEmpty()
        && (pattern.getGenericType() == null || !pattern.getGenericType().hasGenerics())
        && (name == null || name.matches("\\$?[A-Za-z][A-Za-z0-9]*"));
  }

  private void constraint(BaseDescr constraint) {
    if (!(constraint instanceof ExprConstraintDescr expression)
        || expression.getType() != ExprConstraintDescr.Type.NAMED) {
      throw new NotAllowed(constraint + " is no condition on a named field");
    }
    Expression.check(expression.getExpression(), fields);
  }

  private static String word(BaseDescr element) {
    return element.getClass().getSimpleName().replaceAll("Descr$", "").toLowerCase(Locale.ROOT);
  }
}

package onewindow.engine;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.Comparison;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;

/** What FEEL may say in a form: comparisons of a field with a literal, joined by and, or, not. It computes nothing. */
final class FeelSubset {

  private final String text;
  private final Set<String> fields = new TreeSet<>();

  private FeelSubset(String text) {
    this.text = text;
  }

  /** @throws IllegalArgumentException if the expression says more than a form may */
  static Set<String> fieldsOf(ParsedExpression expression) {
    var subset = new FeelSubset(expression.text());
    subset.condition(expression.expression());
    return subset.fields;
  }

  private void condition(Exp expression) {
    if (expression instanceof Conjunction and) {
      condition(and.x());
      condition(and.y());
    } else if (expression instanceof Disjunction or) {
      condition(or.x());
      condition(or.y());
    } else if (expression instanceof Not not) {
      condition(not.x());
    } else if (expression instanceof FunctionInvocation call && isNot(call)) {
      condition((Exp) ((PositionalFunctionParameters) call.params()).params().head());
    } else if (expression instanceof Comparison comparison) {
      comparison(comparison.x(), comparison.y());
    } else {
      throw refusal();
    }
  }

  private void comparison(Exp left, Exp right) {
    if (left instanceof Ref field && isLiteral(right)) {
      field(field);
    } else if (right instanceof Ref field && isLiteral(left)) {
      field(field);
    } else {
      throw refusal();
    }
  }

  private void field(Ref reference) {
    if (reference.names().length() != 1) {
      throw refusal();
    }
    fields.add(reference.names().head());
  }

  private static boolean isNot(FunctionInvocation call) {
    return call.function().equals("not")
        && call.params() instanceof PositionalFunctionParameters parameters && parameters.params().length() == 1;
  }

  private static boolean isLiteral(Exp expression) {
    return expression instanceof ConstString || expression instanceof ConstNumber || expression instanceof ConstBool
        || expression == ConstNull$.MODULE$
        || expression instanceof ArithmeticNegation minus && minus.x() instanceof ConstNumber;
  }

  private IllegalArgumentException refusal() {
    return new IllegalArgumentException("a form's condition compares fields with texts, numbers, true, false or null, "
        + "joined by and, or, not(...); this says more: " + text);
  }
}

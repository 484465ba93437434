package onewindow.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/** The engine's expression manager: every expression of a process or a stored filter passes through our grammar. */
class GrammarExpressions implements ExpressionManager {

  private final ProcessCalls calls;

  GrammarExpressions(ProcessCalls calls) {
    this.calls = calls;
  }

  @Override
  public Expression createExpression(String text) {
    return new GrammarExpression(text, ExpressionGrammar.parse(text), calls);
  }

  @Override
  public void addFunction(String name, Method function) {
    // the engine offers its own functions here; the grammar has a fixed list and takes none
  }
}

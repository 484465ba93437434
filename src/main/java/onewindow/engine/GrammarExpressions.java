package onewindow.engine;

import java.lang.reflect.Method;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.impl.el.ElProviderCompatible;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/** The engine's expression manager: every expression of a process or a stored filter passes through our grammar. */
class GrammarExpressions implements ExpressionManager, ElProviderCompatible {

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

  /** The engine asks for this even where decision tables are switched off. */
  @Override
  public ElProvider toElProvider() {
    return text -> {
      throw new ExpressionRefused(text);
    };
  }
}

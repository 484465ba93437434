package onewindow.engine;

import onewindow.engine.ExpressionGrammar.Comparison;
import onewindow.engine.ExpressionGrammar.FilterFunction;
import onewindow.engine.ExpressionGrammar.ProcessCall;
import onewindow.engine.ExpressionGrammar.Term;
import onewindow.engine.ExpressionGrammar.Text;
import onewindow.engine.ExpressionGrammar.Variable;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** One expression of the grammar, evaluated for an execution. */
class GrammarExpression implements Expression {

  private final String text;
  private final Term term;
  private final ProcessCalls calls;

  GrammarExpression(String text, Term term, ProcessCalls calls) {
    this.text = text;
    this.term = term;
    this.calls = calls;
  }

  @Override
  public Object getValue(VariableScope scope) {
    if (term instanceof Text plain) {
      return plain.text();
    }
    if (scope == null && !(term instanceof FilterFunction)) {
      throw new ExpressionRefused(text); // in a filter, which belongs to no case
    }
    if (term instanceof Variable) {
      return caseNumber(scope);
    }
    if (term instanceof Comparison comparison) {
      return comparison.equal() == comparison.literal().equals(scope.getVariable(comparison.variable()));
    }
    if (term instanceof ProcessCall call) {
      return calls.call(call, caseNumber(scope));
    }
    return filterValue(((FilterFunction) term).name());
  }

  private static Object filterValue(String function) {
    var authentication = Context.getCommandContext().getAuthentication();
    return switch (function) {
      case "currentUser" -> authentication == null ? null : authentication.getUserId();
      case "currentUserGroups" -> authentication == null ? null : authentication.getGroupIds();
      default -> ClockUtil.getCurrentTime();
    };
  }

  private static String caseNumber(VariableScope scope) {
    if (scope instanceof ExecutionEntity execution) {
      return execution.getProcessBusinessKey();
    }
    if (scope instanceof TaskEntity task) {
      return task.getExecution().getProcessBusinessKey();
    }
    throw new ProcessEngineException("There is no case number outside a process");
  }

  @Override
  public Object getValue(VariableScope scope, BaseDelegateExecution contextExecution) {
    return getValue(scope);
  }

  @Override
  public void setValue(Object value, VariableScope scope) {
    throw new ProcessEngineException("Nothing can be assigned to the expression " + text);
  }

  @Override
  public void setValue(Object value, VariableScope scope, BaseDelegateExecution contextExecution) {
    setValue(value, scope);
  }

  @Override
  public String getExpressionText() {
    return text;
  }

  @Override
  public boolean isLiteralText() {
    return term instanceof Text;
  }
}

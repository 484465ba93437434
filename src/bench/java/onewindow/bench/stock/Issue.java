package onewindow.bench.stock;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Issues what the register answered. */
@Component
class Issue implements JavaDelegate {

  private final StockCases cases;

  Issue(StockCases cases) {
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    cases.issued(number, cases.answers(number).get("public-security.register-birth"));
  }
}

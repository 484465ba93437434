package onewindow.bench.stock;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import onewindow.cases.Facts;
import onewindow.cases.Rules;
import onewindow.cases.Ruling;
import onewindow.catalog.ServiceFolder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the product's own rules decide. */
@Component("decideByRules")
class Decide implements JavaDelegate {

  private final StockCases cases;
  private final Rules rules;
  private final ServiceFolder service;

  Decide(StockCases cases, Rules rules, ServiceFolder service) {
    this.cases = cases;
    this.rules = rules;
    this.service = service;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    Facts facts = new Facts(LocalDate.now(), cases.application(number), cases.answers(number),
        Set.of(), Set.of(), Set.of("mother", "father"), Set.of(), Map.of());
    Ruling ruling = rules.rule(service, facts);
    cases.decided(number, ruling.outcome().word(), ruling.ruleSet(), facts, ruling);
    execution.setVariable("decide", ruling.outcome().word());
  }
}

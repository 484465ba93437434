package onewindow.decisions;

import onewindow.cases.Facts;
import onewindow.cases.Rules;
import onewindow.cases.Ruling;
import onewindow.catalog.ServiceFolder;
import org.springframework.stereotype.Component;

/** Applies a service's rules by Drools. */
@Component
class DroolsRules implements Rules {

  private final RuleSets ruleSets;

  DroolsRules(RuleSets ruleSets) {
    this.ruleSets = ruleSets;
  }

  @Override
  public Ruling rule(ServiceFolder folder, Facts facts) {
    return ruleSets.of(folder).rule(facts);
  }
}

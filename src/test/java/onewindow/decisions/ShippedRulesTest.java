package onewindow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolders;
import onewindow.forms.Forms;
import onewindow.forms.FormsForTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedRulesTest {

  static List<ContentRule> rules() {
    RuleSets ruleSets = new RuleSets(new DecisionsSettings(10));
    Forms forms = FormsForTests.create();
    return List.of(new SoundRules(ruleSets), new ExplainedFindings(), new CompleteFindings(forms), new FactsMatchForm(forms),
        new FactsMatchAnswers(), new ExamplesHold(ruleSets), new UnknownNeverPasses(ruleSets));
  }

  static Stream<ContentRule> theNewbornRulesKeep() {
    return rules().stream();
  }

  @ParameterizedTest
  @MethodSource
  void theNewbornRulesKeep(ContentRule rule) {
    assertThat(rule.check(ServiceFolders.onDisk("newborn-registration"))).isEmpty();
  }
}

package onewindow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import onewindow.catalog.ServiceFolder;
import onewindow.catalog.ServiceFolders;
import onewindow.cases.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NewbornExamplesTest {

  private final ServiceFolder folder = ServiceFolders.onDisk("newborn-registration");
  private final Rules rules = new DroolsRules(new RuleSets(new DecisionsSettings(10)));

  @TestFactory
  Stream<DynamicTest> everyExampleComesOutAsItSays() {
    return ExampleTable.of(folder).all().stream().map(example -> DynamicTest.dynamicTest(example.name(),
        () -> assertThat(example.contradictions(rules.rule(folder, example.facts()))).isEmpty()));
  }
}

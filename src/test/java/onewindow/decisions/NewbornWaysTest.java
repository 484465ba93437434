package onewindow.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onewindow.cases.Finding;
import onewindow.cases.Rules;
import onewindow.cases.Ruling;
import onewindow.catalog.ServiceFolder;
import onewindow.catalog.ServiceFolders;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The nine ways of registering a child, each as whole rulings from the examples that bear its name. */
class NewbornWaysTest {

  private final ServiceFolder folder = ServiceFolders.onDisk("newborn-registration");
  private final Rules rules = new DroolsRules(new RuleSets(new DecisionsSettings(10)));
  private final List<Example> examples = ExampleTable.of(folder).all();

  @TestFactory
  Stream<DynamicTest> everyWayIsRuledAsItsExamplesSay() {
    return IntStream.rangeClosed(1, 9).mapToObj(way -> "M" + way + " ").flatMap(way -> {
      List<Example> shown = examples.stream().filter(example -> example.name().startsWith(way)).toList();
      assertThat(shown).as("examples of way " + way).isNotEmpty();
      return shown.stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> isWhole(example)));
    });
  }

  /** The first way alone ends without a person, and no way leaves a material unsettled in two manners at once. */
  private void isWhole(Example example) {
    Ruling ruling = rules.rule(folder, example.facts());
    assertThat(example.contradictions(ruling)).isEmpty();
    assertThat(ruling.outcome() == Ruling.Outcome.APPROVED).isEqualTo(example.name().startsWith("M1 "));
    assertThat(oneProvisionEach(ruling)).allSatisfy((material, provisions) ->
        assertThat(provisions).as(material).hasSize(1));
    assertThat(ruling.findings()).filteredOn(finding -> finding.effect() == Finding.Effect.MISSING)
        .allSatisfy(missing -> assertThat(oneProvisionEach(ruling).get(missing.material()))
            .containsExactly(Finding.Provision.UPLOAD));
  }

  private static Map<String, List<Finding.Provision>> oneProvisionEach(Ruling ruling) {
    return ruling.findings().stream().filter(finding -> finding.effect() == Finding.Effect.MATERIAL)
        .collect(Collectors.groupingBy(Finding::material,
            Collectors.mapping(Finding::provision, Collectors.toList())));
  }

  @Test
  void everyFindingHasAnExampleThatExpectsIt() {
    List<String> shown = examples.stream().flatMap(example -> example.expected().with().stream()).toList();

    assertThat(shown).containsAll(FindingTexts.of(folder).byCode().keySet());
  }
}

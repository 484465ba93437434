package onewindow.decisions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceFolder;
import org.springframework.stereotype.Component;

/** Every example comes out as it says, and every code has an example. */
@Component
class ExamplesHold implements ContentRule {

  private final RuleSets ruleSets;

  ExamplesHold(RuleSets ruleSets) {
    this.ruleSets = ruleSets;
  }

  @Override
  public boolean concerns(ServiceFolder folder) {
    return !folder.isCompanion() || !RuleFiles.of(folder).files().isEmpty();
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    return ruleSets.find(folder).filter(rules -> !rules.isSilent()).stream()
        .flatMap(rules -> problems(rules, folder)).map(message -> new ContentProblem(ExampleTable.FILE, message))
        .toList();
  }

  private static Stream<String> problems(RuleSet rules, ServiceFolder folder) {
    try {
      List<Example> examples = ExampleTable.of(folder).all();
      return Stream.concat(examples.stream().flatMap(example -> contradictions(rules, example)),
          codesWithout(examples, folder));
    } catch (IllegalArgumentException e) {
      return Stream.of(e.getMessage());
    }
  }

  private static Stream<String> contradictions(RuleSet rules, Example example) {
    try {
      return example.contradictions(rules.rule(example.facts())).stream();
    } catch (RuntimeException e) {
      return Stream.of("the example '" + example.name() + "' cannot be decided: " + e.getMessage());
    }
  }

  private static Stream<String> codesWithout(List<Example> examples, ServiceFolder folder) {
    Set<String> codes = new HashSet<>(FindingTexts.of(folder).byCode().keySet());
    examples.forEach(example -> codes.removeAll(example.expected().with()));
    return codes.stream().sorted().map(code -> "no example expects '" + code + "'");
  }
}

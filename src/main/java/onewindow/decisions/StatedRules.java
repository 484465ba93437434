package onewindow.decisions;

import java.util.List;
import java.util.Map;
import onewindow.cases.Facts;
import onewindow.cases.Ruling;
import onewindow.cases.RulesInForce;
import onewindow.cases.StatedRule;
import onewindow.catalog.ServiceFolder;
import org.springframework.stereotype.Component;

/** Reads the stated rules of a service from its findings and examples. */
@Component
class StatedRules implements RulesInForce {

  @Override
  public List<StatedRule> of(ServiceFolder folder) {
    FindingTexts texts = FindingTexts.of(folder);
    if (texts.byCode().isEmpty()) {
      return List.of();
    }
    ExampleTable table = ExampleTable.of(folder);
    Facts base = table.baseFacts();
    List<Example> examples = table.all();
    return texts.byCode().entrySet().stream()
        .map(text -> stated(text, texts.requires().contains(text.getKey())
            || texts.alwaysRequires().contains(text.getKey()), base, examples)).toList();
  }

  private static StatedRule stated(
      Map.Entry<String, FindingText> text, boolean needed, Facts base, List<Example> examples) {
    String code = text.getKey();
    List<StatedRule.Shown> shown = examples.stream().filter(example -> example.tells(code) || example.lacks(code))
        .map(example -> new StatedRule.Shown(example.name(), outcome(example), example.lacks(code),
            Differences.between(base, example.facts()))).toList();
    return new StatedRule(text.getValue().found(code), needed, needed ? text.getValue().otherwise() : null,
        text.getValue().source(), shown);
  }

  private static Ruling.Outcome outcome(Example example) {
    return java.util.Arrays.stream(Ruling.Outcome.values())
        .filter(outcome -> outcome.word().equals(example.expected().outcome())).findFirst().orElseThrow();
  }
}

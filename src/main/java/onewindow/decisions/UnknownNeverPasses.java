package onewindow.decisions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import onewindow.cases.Facts;
import onewindow.cases.Ruling;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceDefinitions;
import onewindow.catalog.ServiceFolder;
import org.springframework.stereotype.Component;

/**
 * No case is approved without a department's answer: each is taken away in turn from the examples that are approved,
 * and each is left empty in turn.
 */
@Component
class UnknownNeverPasses implements ContentRule {

  private final RuleSets ruleSets;

  UnknownNeverPasses(RuleSets ruleSets) {
    this.ruleSets = ruleSets;
  }

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    List<Example> examples;
    try {
      examples = ExampleTable.of(folder).all();
    } catch (IllegalArgumentException e) {
      return List.of(); // told by ExamplesHold
    }
    List<Example> approved = examples.stream().filter(Example::expectsApprovable).toList();
    return ruleSets.find(folder).filter(rules -> rules.approves() || !approved.isEmpty()).stream()
        .flatMap(rules -> approved.isEmpty() ? Stream.of("no example is approved, though the rules may approve")
            : approved.stream().flatMap(example -> passes(rules, example, questions(folder, example))))
        .map(message -> new ContentProblem(ExampleTable.FILE, message)).toList();
  }

  private static Set<String> questions(ServiceFolder folder, Example example) {
    Set<String> questions = new TreeSet<>(example.facts().answers().keySet());
    ServiceDefinitions.find(folder).ifPresent(definition -> definition.questions().entrySet().stream()
        .filter(question -> question.getValue().informsRules()).map(Map.Entry::getKey).forEach(questions::add));
    return questions;
  }

  private static Stream<String> passes(RuleSet rules, Example example, Set<String> questions) {
    return questions.stream().flatMap(question -> Stream.concat(
        passes(rules, example, "without the answer of " + question, without(question, example.facts(), null)),
        passes(rules, example, "with an empty answer of " + question,
            without(question, example.facts(), Map.of()))));
  }

  private static Stream<String> passes(RuleSet rules, Example example, String how, Facts facts) {
    String name = "the example '" + example.name() + "' ";
    try {
      Ruling ruling = rules.rule(facts);
      boolean passes = example.expectsApproval() ? ruling.outcome() == Ruling.Outcome.APPROVED : ruling.isApprovable();
      return passes ? Stream.of(name + (example.expectsApproval() ? "is approved" : "may be approved") + " even " + how)
          : Stream.empty();
    } catch (RuntimeException e) {
      return Stream.of(name + "cannot be decided " + how + ": " + e.getMessage());
    }
  }

  private static Facts without(String question, Facts facts, Map<String, Object> instead) {
    Map<String, Map<String, Object>> answers = new TreeMap<>(facts.answers());
    answers.remove(question);
    if (instead != null) {
      answers.put(question, instead);
    }
    return facts.with(answers);
  }
}

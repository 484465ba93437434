package onewindow.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.catalog.ContentProblem;
import onewindow.catalog.ContentRule;
import onewindow.catalog.ServiceDefinition;
import onewindow.catalog.ServiceDefinitions;
import onewindow.catalog.ServiceFolder;
import org.springframework.stereotype.Component;

/** Every question has a fact with exactly the fields of its answer, and every fact comes from somewhere. */
@Component
class FactsMatchAnswers implements ContentRule {

  @Override
  public List<ContentProblem> check(ServiceFolder folder) {
    Map<String, Set<String>> facts = RuleFile.facts(RuleFiles.of(folder).parse());
    if (facts.isEmpty()) {
      return List.of();
    }
    Map<String, ServiceDefinition.Question> questions =
        ServiceDefinitions.find(folder).map(ServiceDefinition::questions).orElse(Map.of());
    Set<String> nowhere = new HashSet<>(facts.keySet());
    nowhere.removeAll(FactName.OF_THE_PLATFORM.keySet());
    nowhere.remove(FactName.APPLICATION);
    List<String> problems = new ArrayList<>();
    questions.forEach((id, question) -> {
      Optional<String> fact = FactName.candidates(id).stream().filter(facts::containsKey).findFirst();
      fact.ifPresent(name -> problems(id, name, facts.get(name), nowhere.remove(name)).forEach(problems::add));
      if (fact.isEmpty() && question.informsRules()) {
        problems.add("the question " + id + " has no fact; declare one of " + FactName.candidates(id));
      }
    });
    FactName.OF_THE_PLATFORM.forEach((name, fields) -> Optional.ofNullable(facts.get(name)).stream()
        .flatMap(declared -> FieldMatch.problems(name, declared, "the platform", fields)).forEach(problems::add));
    nowhere.stream().sorted().forEach(name -> problems.add("the fact " + name
        + " comes from nowhere: service.yaml has no such question, only " + questions.keySet()));
    return problems.stream().map(message -> new ContentProblem("rules/facts.drl", message)).toList();
  }

  private static Stream<String> problems(String question, String fact, Set<String> declared, boolean first) {
    if (!first) {
      return Stream.of("the fact " + fact + " stands for several questions, " + question + " among them; declare "
          + FactName.candidates(question).get(1) + " for it");
    }
    return AnswerSchema.fields(question)
        .map(fields -> FieldMatch.problems(fact, declared, "the answer of " + question, fields))
        .orElse(Stream.of("the answer of the question " + question + " is nowhere described: there is no "
            + AnswerSchema.path(question)));
  }
}

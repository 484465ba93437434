package onewindow.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.Issue;
import onewindow.catalog.ServiceDefinition.Question;
import org.springframework.stereotype.Component;

/** What a question takes out of the result or out of another answer stands there, and can be there when it is asked. */
@Component
class DefinitionSources implements DefinitionRule {

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    return definition.questions().entrySet().stream().flatMap(entry -> problems(entry, definition));
  }

  private static Stream<String> problems(Map.Entry<String, Question> entry, ServiceDefinition definition) {
    return entry.getValue().with().entrySet().stream().filter(parameter -> parameter.getValue() != null)
        .flatMap(parameter -> {
          ValueSource source = ValueSource.of(parameter.getValue());
          return problem(source, entry.getValue(), definition).stream().map(problem -> "questions." + entry.getKey()
              + ".with." + parameter.getKey() + " names '" + parameter.getValue() + "', but " + problem);
        });
  }

  private static Optional<String> problem(ValueSource source, Question question, ServiceDefinition definition) {
    if (source.isForm() || source.isCaseNumber() || source.isTotal() && !definition.charges().isEmpty()) {
      return Optional.empty();
    }
    if (!question.isFollowUp()) {
      return Optional.of("only a question with a followUp may take more than the form's fields");
    }
    Issue issue = definition.issue();
    String asked = source.isResult() ? issue == null ? null : issue.from() : source.from();
    if (asked == null || !definition.questions().containsKey(asked)) {
      return Optional.of("there is no such " + (source.isResult() ? "result" : "question")
          + "; there are result and " + definition.questions().keySet());
    }
    return AnswerFields.of(asked).filter(fields -> !fields.contains(source.field()))
        .map(fields -> "the answer to " + asked + " has " + sorted(fields));
  }

  private static String sorted(Set<String> fields) {
    return fields.stream().sorted().toList().toString();
  }
}

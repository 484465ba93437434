package onewindow.catalog;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.Issue;
import onewindow.catalog.ServiceDefinition.Question;
import org.springframework.stereotype.Component;

/** Every question has its give-up time and its way by hand; materials and results come from questions that exist. */
@Component
class DefinitionQuestions implements DefinitionRule {

  private static final Duration LONGEST = Duration.ofDays(90);
  private static final String ROUTE = FolderFiles.NAME + "\\." + FolderFiles.NAME;

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    Stream<String> questions = definition.questions().entrySet().stream().flatMap(entry -> question(entry, folder));
    return Stream.of(questions, materials(definition), issue(definition)).flatMap(part -> part);
  }

  private static Stream<String> question(Map.Entry<String, Question> entry, ServiceFolder folder) {
    Question question = entry.getValue();
    List<String> problems = new ArrayList<>();
    if (!entry.getKey().matches(ROUTE)) {
      problems.add("must be called department.question, in lower case");
    }
    if (!isBearable(question.giveUpAfter())) {
      problems.add("has giveUpAfter '" + question.giveUpAfter() + "'; a duration such as PT10M, of at most " + LONGEST
          + ", is needed");
    }
    if (!folder.files().containsKey(question.verifiedBy() + ".form")) {
      problems.add("is verifiedBy '" + question.verifiedBy() + "', but the folder has no " + question.verifiedBy()
          + ".form");
    }
    return problems.stream().map(problem -> "question " + entry.getKey() + " " + problem);
  }

  private static boolean isBearable(String duration) {
    try {
      Duration read = duration == null ? Duration.ZERO : Duration.parse(duration);
      return read.compareTo(Duration.ZERO) > 0 && read.compareTo(LONGEST) <= 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Stream<String> materials(ServiceDefinition definition) {
    return definition.materials().entrySet().stream()
        .filter(material -> material.getValue().heldBy() != null)
        .filter(material -> !definition.questions().containsKey(material.getValue().heldBy()))
        .map(material -> "material " + material.getKey() + " is heldBy '" + material.getValue().heldBy()
            + "', which is none of the questions " + definition.questions().keySet());
  }

  private static Stream<String> issue(ServiceDefinition definition) {
    Issue issue = definition.issue();
    if (issue == null || issue.from() == null) {
      return Stream.empty();
    }
    Question source = definition.questions().get(issue.from());
    return source != null && source.command() ? Stream.empty()
        : Stream.of("issue.from is '" + issue.from() + "', which is no question with command: true");
  }
}

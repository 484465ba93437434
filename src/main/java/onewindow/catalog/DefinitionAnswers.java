package onewindow.catalog;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.Issue;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** A clerk who verifies by hand can give just the answer the department would have given; results show its fields. */
@Component
class DefinitionAnswers implements DefinitionRule {

  private final Forms forms;

  DefinitionAnswers(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    Stream<String> byHand = definition.questions().entrySet().stream()
        .flatMap(entry -> question(entry.getKey(), entry.getValue(), folder));
    return Stream.concat(byHand, shown(definition.issue()));
  }

  private Stream<String> question(String id, Question question, ServiceFolder folder) {
    Optional<Set<String>> answer = AnswerFields.of(id);
    if (answer.isEmpty()) {
      return Stream.of("question " + id + " has no answer: the platform holds no " + AnswerFields.file(id));
    }
    return FolderForms.find(folder, question.verifiedBy(), forms).stream()
        .map(DefinitionAnswers::asked)
        .filter(fields -> !fields.equals(answer.get()))
        .map(fields -> question.verifiedBy() + ".form asks for " + fields + ", but the answer to " + id + " has "
            + answer.get());
  }

  // A field that is only shown, such as the case number, is no part of the answer.
  private static Set<String> asked(FormSchema form) {
    return form.fields().stream().filter(field -> !field.readOnly()).map(FormField::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> shown(Issue issue) {
    Optional<Set<String>> answer = issue == null || issue.from() == null ? Optional.empty()
        : AnswerFields.of(issue.from());
    return answer.stream().flatMap(fields -> issue.shows().keySet().stream()
        .filter(field -> !fields.contains(field))
        .map(field -> "issue.shows names '" + field + "', but the answer to " + issue.from() + " has " + fields));
  }
}

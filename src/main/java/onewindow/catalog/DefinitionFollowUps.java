package onewindow.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.FollowUp;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** What follows the issue can be chosen in the form, and a command among it says whether it was done, or why not. */
@Component
class DefinitionFollowUps implements DefinitionRule {

  private static final Set<String> OF_A_COMMAND = Set.of("done", "reason");
  private final Forms forms;

  DefinitionFollowUps(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    Optional<FormSchema> form = FolderForms.find(folder, "application", forms);
    return definition.questions().entrySet().stream().filter(entry -> entry.getValue().isFollowUp())
        .flatMap(entry -> problems(entry, definition, form)
            .map(problem -> "question " + entry.getKey() + " " + problem));
  }

  private static Stream<String> problems(
      Map.Entry<String, Question> entry, ServiceDefinition definition, Optional<FormSchema> form) {
    Question question = entry.getValue();
    Stream<String> nothingBefore = definition.issue() == null
        ? Stream.of("has a followUp, but the service has no issue that it could follow") : Stream.empty();
    Stream<String> answer = AnswerFields.of(entry.getKey()).stream().flatMap(fields -> answer(question, fields));
    return Stream.of(nothingBefore, form.stream().flatMap(schema -> choice(question.followUp(), schema)), answer)
        .flatMap(part -> part);
  }

  private static Stream<String> choice(FollowUp followUp, FormSchema form) {
    List<String> options = Optional.ofNullable(followUp.field()).flatMap(form::field).map(FormField::options)
        .orElse(List.of());
    return options.isEmpty() || options.stream().anyMatch(option -> option.equals(followUp.option())) ? Stream.empty()
        : Stream.of("has the followUp.option '" + followUp.option() + "', but the field '" + followUp.field()
            + "' offers " + options);
  }

  private static Stream<String> answer(Question question, Set<String> fields) {
    Stream<String> said = question.command() && !fields.containsAll(OF_A_COMMAND)
        ? Stream.of("is a command with a followUp, so its answer must have the fields [done, reason]; it has " + fields)
        : Stream.empty();
    return Stream.concat(said, question.followUp().shows().keySet().stream()
        .filter(field -> !fields.contains(field))
        .map(field -> "shows '" + field + "' in followUp, but its answer has " + fields));
  }
}

package onewindow.catalog;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.Party;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** Who makes a commitment is known, and where one can be made, somebody checks it afterwards. */
@Component
class DefinitionCommitmentCheck implements DefinitionRule {

  private final Forms forms;

  DefinitionCommitmentCheck(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    return Stream.concat(together(definition), FolderForms.find(folder, "application", forms).stream()
        .filter(form -> definition.committedBy() != null).flatMap(form -> committer(form, definition)));
  }

  private static Stream<String> together(ServiceDefinition definition) {
    boolean checked = definition.commitmentCheck() != null;
    if (checked == (definition.commitments() != null)) {
      return Stream.empty();
    }
    return Stream.of(checked ? "has a commitmentCheck, but no commitments that could be checked"
        : "has commitments, so it needs a commitmentCheck: by whom and within how many days each is checked");
  }

  private static Stream<String> committer(FormSchema form, ServiceDefinition definition) {
    List<String> roles = definition.parties().stream().map(Party::role).toList();
    List<String> options = form.field(definition.committedBy()).map(FormField::options).orElse(List.of());
    return Optional.of("committedBy names the field '" + definition.committedBy() + "', which must be a choice of "
        + roles + " in application.form; its options are " + options)
        .filter(problem -> Collections.disjoint(options, roles)).stream();
  }
}

package onewindow.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** The field that {@code commitments} names is a checklist of {@code application.form} whose options are materials. */
@Component
class DefinitionCommitments implements DefinitionRule {

  private static final Set<String> OF_SEVERAL = Set.of("checklist", "taglist");
  private final Forms forms;

  DefinitionCommitments(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    Optional<FormSchema> form = FolderForms.find(folder, "application", forms);
    return form.stream().filter(schema -> definition.commitments() != null)
        .flatMap(schema -> schema.field(definition.commitments()).map(field -> options(field, definition))
            .orElse(Stream.of("commitments names the field '" + definition.commitments()
                + "', but application.form has only " + schema.fields().stream().map(FormField::key).toList())));
  }

  private static Stream<String> options(FormField field, ServiceDefinition definition) {
    if (!OF_SEVERAL.contains(field.type())) {
      return Stream.of("commitments names the field '" + field.key() + "', which is a " + field.type()
          + "; a checklist was expected");
    }
    List<String> unknown = field.options().stream()
        .filter(option -> !definition.materials().containsKey(option)).toList();
    return unknown.isEmpty() ? Stream.empty() : Stream.of("commitments: the field '" + field.key() + "' offers "
        + unknown + ", but materials has only " + definition.materials().keySet());
  }
}

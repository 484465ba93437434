package onewindow.catalog;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.Question;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import onewindow.privacy.FieldKind;
import org.springframework.stereotype.Component;

/** Every field that people hand in or departments answer is known for what it says about somebody. */
@Component
class DefinitionFieldKinds implements DefinitionRule {

  private static final String APPLICATION = "application";
  private final Forms forms;

  DefinitionFieldKinds(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    Map<String, Set<String>> unknown = new TreeMap<>();
    Set<String> all = new TreeSet<>();
    FormSchema application = FolderForms.find(folder, APPLICATION, forms).orElse(null);
    look(APPLICATION + ".form", entered(application), application, definition, unknown, all);
    definition.questions().forEach((route, question) -> {
      FormSchema verified = verified(question, folder);
      look("the answer to " + route, answered(route, verified), verified, definition, unknown, all);
    });
    return Stream.of(noKinds(definition), nowhere(definition, all), unsaid(unknown)).flatMap(each -> each);
  }

  private static void look(String where, Set<String> fields, FormSchema form, ServiceDefinition definition,
      Map<String, Set<String>> unknown, Set<String> all) {
    all.addAll(fields);
    fields.stream().filter(field -> !definition.fieldKinds().containsKey(field))
        .filter(field -> FieldKinds.of(definition, form, field).isEmpty())
        .forEach(field -> unknown.computeIfAbsent(field, none -> new TreeSet<>()).add(where));
  }

  private FormSchema verified(Question question, ServiceFolder folder) {
    return question.verifiedBy() == null ? null : FolderForms.find(folder, question.verifiedBy(), forms).orElse(null);
  }

  private static Set<String> answered(String route, FormSchema verified) {
    Set<String> fields = new TreeSet<>(AnswerFields.of(route).orElse(Set.of()));
    fields.addAll(entered(verified));
    return fields;
  }

  private static Set<String> entered(FormSchema form) {
    Set<String> fields = new TreeSet<>();
    if (form != null) {
      form.fields().stream().filter(field -> !field.readOnly()).map(FormField::key).forEach(fields::add);
    }
    return fields;
  }

  private static Stream<String> noKinds(ServiceDefinition definition) {
    return definition.fieldKinds().entrySet().stream().filter(said -> FieldKind.of(said.getValue()).isEmpty())
        .map(said -> "fieldKinds." + said.getKey() + " is '" + said.getValue() + "', but the kinds are "
            + FieldKind.allWritten());
  }

  private static Stream<String> nowhere(ServiceDefinition definition, Set<String> all) {
    return definition.fieldKinds().keySet().stream().filter(field -> !all.contains(field))
        .map(field -> "fieldKinds names '" + field + "', but no form or answer has it; they have " + all);
  }

  private static Stream<String> unsaid(Map<String, Set<String>> unknown) {
    return unknown.entrySet().stream().map(field -> "fieldKinds does not say what '" + field.getKey() + "' of "
        + String.join(", ", field.getValue()) + " says about somebody, and neither does a format; one of "
        + FieldKind.allWritten() + " is needed, and without it nobody is shown the value");
  }
}

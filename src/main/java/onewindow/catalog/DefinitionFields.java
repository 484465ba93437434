package onewindow.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.forms.FormField;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** Every form field that the definition names is a field of {@code application.form}. */
@Component
class DefinitionFields implements DefinitionRule {

  private final Forms forms;

  DefinitionFields(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Stream<String> problems(ServiceDefinition definition, ServiceFolder folder) {
    Optional<FormSchema> form = FolderForms.find(folder, "application", forms);
    return form.stream().flatMap(schema -> mentioned(definition).entrySet().stream()
        .filter(mention -> mention.getValue() == null || schema.field(mention.getValue()).isEmpty())
        .map(mention -> mention.getKey() + " names the field '" + mention.getValue()
            + "', but application.form has only " + schema.fields().stream().map(FormField::key).toList()));
  }

  private static Map<String, String> mentioned(ServiceDefinition definition) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("area", definition.area());
    definition.parties().forEach(party -> {
      fields.put("parties." + party.role() + ".idNumber", party.idNumber());
      fields.put("parties." + party.role() + ".name", party.name());
    });
    definition.unique().forEach(field -> fields.put("unique." + field, field));
    definition.precheck().forEach(field -> fields.put("precheck." + field, field));
    definition.questions().forEach((id, question) -> question.with().forEach((parameter, field) ->
        fields.put("questions." + id + ".with." + parameter, field)));
    return fields;
  }
}

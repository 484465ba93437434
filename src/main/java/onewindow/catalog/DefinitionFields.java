package onewindow.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.catalog.ServiceDefinition.Delivery;
import onewindow.catalog.ServiceDefinition.Question;
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
    definition.questions().forEach((id, question) -> ofQuestion("questions." + id, question, fields));
    if (definition.delivery() != null) {
      ofDelivery(definition.delivery(), fields);
    }
    return fields;
  }

  private static void ofQuestion(String place, Question question, Map<String, String> fields) {
    question.with().forEach((parameter, source) -> {
      if (source == null || ValueSource.of(source).isForm()) {
        fields.put(place + ".with." + parameter, source);
      }
    });
    if (question.isFollowUp()) {
      fields.put(place + ".followUp.field", question.followUp().field());
    }
  }

  private static void ofDelivery(Delivery delivery, Map<String, String> fields) {
    fields.put("delivery.field", delivery.field());
    if (delivery.agent() != null) {
      fields.put("delivery.agent.idNumber", delivery.agent().idNumber());
      fields.put("delivery.agent.name", delivery.agent().name());
    }
  }
}

package onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The options of a choice: at least one, each with its own value and a label. */
final class FieldOptions {

  private FieldOptions() {}

  static List<String> of(FormComponent component) {
    var values = new ArrayList<String>();
    for (JsonNode option : component.json().path("values")) {
      JsonNode value = option.path("value");
      if (!value.isTextual() || value.textValue().isEmpty() || !option.path("label").isTextual()) {
        throw component.refusal("an option needs a value and a label, both text: " + option);
      }
      if (values.contains(value.textValue())) {
        throw component.refusal("two options have the value " + value.textValue());
      }
      values.add(value.textValue());
    }
    if (values.isEmpty()) {
      throw component.refusal("it has no options in \"values\"");
    }
    return List.copyOf(values);
  }
}

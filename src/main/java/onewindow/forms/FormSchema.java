package onewindow.forms;

import java.util.List;
import java.util.Optional;

/** A Camunda Form (form-js schema) read once: its fields in the order a person meets them, and its source. */
public record FormSchema(String id, List<FormField> fields, String json) {

  public Optional<FormField> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }
}

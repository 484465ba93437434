package onewindow.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A Camunda Form (form-js schema) read once: its fields in the order a person meets them, and its source. */
public record FormSchema(String id, List<FormField> fields, String json) {

  private static final int LONGEST_BLANK = 200;

  public Optional<FormField> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** What the form's fields hang on. */
  Set<String> conditions() {
    return fields.stream().map(FormField::hiddenWhen).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /**
   * What counts of a submission, in the form's order: fields that were answered and that a person may write. Browsers
   * send an empty text or list for what was left empty, and send read-only fields back; neither is an answer.
   */
  public Map<String, Object> answers(Map<String, Object> submission) {
    var answers = new LinkedHashMap<String, Object>();
    for (FormField field : fields) {
      Object value = submission.get(field.key());
      if (!field.readOnly() && isAnswer(value)) {
        answers.put(field.key(), value);
      }
    }
    return answers;
  }

  private static boolean isAnswer(Object value) {
    if (value instanceof String text) {
      return text.length() > LONGEST_BLANK || !text.isBlank();
    }
    return value != null && !(value instanceof List<?> list && list.isEmpty());
  }
}

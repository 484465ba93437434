package onewindow.portal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import onewindow.catalog.Service;
import onewindow.forms.FormField;

/** What a reader told about their situation: the precheck's questions that were answered, in the form's types. */
record Situation(Map<String, Object> answers) {

  static Situation of(Service service, Map<String, String> answered) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (String key : service.definition().precheck()) {
      String answer = answered.getOrDefault(key, "").strip();
      service.applicationForm().field(key).filter(field -> !answer.isEmpty())
          .ifPresent(field -> answers.put(key, typed(field, answer)));
    }
    return new Situation(answers);
  }

  private static Object typed(FormField field, String answer) {
    return switch (field.type()) {
      case "checkbox" -> Boolean.valueOf(answer);
      case "number" -> number(answer);
      default -> answer;
    };
  }

  /** What is no number stays text, and the check of the form says so. */
  private static Object number(String answer) {
    try {
      return new BigDecimal(answer);
    } catch (NumberFormatException e) {
      return answer;
    }
  }
}

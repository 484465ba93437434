package onewindow.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a form says in one language: the labels of its questions and of the answers that can be chosen. */
record FormText(Map<String, Question> questions, Locale locale) {

  /** One question as a person reads it. */
  record Question(String key, String label, String description, String type, List<Option> options) {}

  /** One answer that can be chosen. */
  record Option(String value, String label) {}

  String label(String key) {
    Question question = questions.get(key);
    return question == null ? key : question.label();
  }

  /** The value as the form words it. */
  String shown(String key, Object value) {
    if (value instanceof Boolean yes) {
      return locale.getLanguage().equals("en") ? (yes ? "yes" : "no") : (yes ? "是" : "否");
    }
    if (value instanceof List<?> values) {
      return values.stream().map(one -> shown(key, one)).collect(Collectors.joining("、"));
    }
    String text = Objects.toString(value, "—");
    Question question = questions.get(key);
    return question == null ? text : question.options().stream()
        .filter(option -> option.value().equals(text)).map(Option::label).findFirst().orElse(text);
  }
}

package onewindow.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onewindow.forms.FormSchema;
import onewindow.forms.Forms;
import org.springframework.stereotype.Component;

/** Reads the words of a form from its schema in the reader's language. */
@Component
class FormTexts {

  private final Forms forms;
  private final ObjectMapper json;

  FormTexts(Forms forms, ObjectMapper json) {
    this.forms = forms;
    this.json = json;
  }

  FormText of(FormSchema form, Locale locale) {
    Map<String, FormText.Question> questions = new LinkedHashMap<>();
    collect(schema(form, locale), questions);
    return new FormText(questions, locale);
  }

  private JsonNode schema(FormSchema form, Locale locale) {
    try {
      return json.readTree(forms.localized(form, locale));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Form " + form.id() + " is no JSON", e);
    }
  }

  private static void collect(JsonNode container, Map<String, FormText.Question> questions) {
    for (JsonNode component : container.path("components")) {
      if (component.hasNonNull("key")) {
        questions.put(component.get("key").asText(), question(component));
      }
      collect(component, questions);
    }
  }

  private static FormText.Question question(JsonNode component) {
    String key = component.get("key").asText();
    String label = component.path("label").asText(component.path("dateLabel").asText(key));
    return new FormText.Question(key, label, component.path("description").asText(""),
        component.path("type").asText(), options(component));
  }

  private static List<FormText.Option> options(JsonNode component) {
    List<FormText.Option> options = new ArrayList<>();
    component.path("values").forEach(option ->
        options.add(new FormText.Option(option.path("value").asText(), option.path("label").asText())));
    return options;
  }
}

package onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A form's texts beside their English, which stands in each component's own properties. */
record Translation(JsonNode form, List<Text> texts) {

  private static final Map<String, String> ENGLISH = Map.of("label", "labelEn", "dateLabel", "labelEn",
      "description", "descriptionEn", "text", "textEn", "content", "contentEn");

  /** One text: the object and the property that hold it, and the English or null. */
  record Text(String place, ObjectNode holder, String property, String english) {}

  static Translation of(FormSchema form) {
    JsonNode tree = FormJson.tree(form.json());
    var texts = new ArrayList<Text>();
    collect(tree, texts);
    return new Translation(tree, texts);
  }

  String english() {
    texts.stream().filter(text -> text.english() != null)
        .forEach(text -> text.holder().put(text.property(), text.english()));
    return FormJson.text(form);
  }

  List<String> missing() {
    return texts.stream().filter(text -> text.english() == null)
        .map(text -> text.place() + " 缺少英文 / has no English: " + text.holder().path(text.property()).asText())
        .toList();
  }

  private static void collect(JsonNode parent, List<Text> texts) {
    for (JsonNode json : parent.path("components")) {
      var component = new FormComponent(json);
      ENGLISH.forEach((property, english) -> {
        if (component.text(property) != null) {
          texts.add(new Text(component + " " + property, (ObjectNode) json, property, component.custom(english)));
        }
      });
      options(component, texts);
      collect(json, texts);
    }
  }

  private static void options(FormComponent component, List<Text> texts) {
    for (JsonNode option : component.json().path("values")) {
      String value = option.path("value").asText();
      texts.add(new Text(component + " option." + value, (ObjectNode) option, "label",
          component.custom("option." + value)));
    }
  }
}

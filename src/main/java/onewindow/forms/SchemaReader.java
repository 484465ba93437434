package onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a form-js schema into the fields that the platform knows how to check; refuses what it could not keep. */
@Component
class SchemaReader {

  // the newest that the task list's form viewer understands
  private static final int NEWEST_VERSION = 16;

  private final FieldReader fieldReader;
  private final ConditionReader conditions;

  SchemaReader(FieldReader fieldReader, ConditionReader conditions) {
    this.fieldReader = fieldReader;
    this.conditions = conditions;
  }

  FormSchema read(String json) {
    JsonNode root = FormJson.tree(json);
    String id = header(root);
    try {
      var fields = new ArrayList<FormField>();
      components(root, null, fields);
      unique(fields);
      conditions.check(fields);
      return new FormSchema(id, List.copyOf(fields), json);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Form " + id + ": " + e.getMessage(), e);
    }
  }

  private static String header(JsonNode root) {
    if (!root.isObject()) {
      throw new IllegalArgumentException("A form is a JSON object, this is " + root.getNodeType());
    }
    String id = root.path("id").asText("");
    require(id.matches("[A-Za-z][A-Za-z0-9_-]{0,99}"), "A form needs an id like its file name, this has " + id);
    require(root.path("type").asText("").equals("default"), "Form " + id + " needs type \"default\"");
    JsonNode version = root.path("schemaVersion");
    require(version.isInt() && version.intValue() >= 1 && version.intValue() <= NEWEST_VERSION,
        "Form " + id + " needs a schemaVersion from 1 to " + NEWEST_VERSION + ", it has " + version);
    return id;
  }

  private void components(JsonNode parent, String hiddenWhen, List<FormField> fields) {
    JsonNode components = parent.path("components");
    require(components.isArray(), parent.path("type").asText() + " has no list of components");
    for (JsonNode json : components) {
      component(new FormComponent(json), hiddenWhen, fields);
    }
  }

  private void component(FormComponent component, String outerCondition, List<FormField> fields) {
    component.refuseExpressions();
    String hiddenWhen = conditions.combined(component, outerCondition);
    switch (component.type()) {
      case "group" -> {
        require(component.text("path") == null, component + " has a path; fields stand at the top of a submission");
        components(component.json(), hiddenWhen, fields);
      }
      case "text" -> DisplayedHtml.check(component, "text");
      case "html" -> DisplayedHtml.check(component, "content");
      case "separator", "spacer" -> { }
      default -> fields.add(fieldReader.read(component, hiddenWhen));
    }
  }

  private static void unique(List<FormField> fields) {
    var keys = new HashSet<String>();
    fields.forEach(field -> require(keys.add(field.key()), "two fields have the key " + field.key()));
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}

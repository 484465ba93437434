package onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;

/** One component of a form-js schema, with readers that say what is wrong with a property. */
record FormComponent(JsonNode json) {

  // has its own reader, or its own components, or is no text that is shown
  private static final Set<String> READ_ELSEWHERE =
      Set.of("components", "conditional", "validate", "readonly", "disabled");

  String type() {
    return json.path("type").asText("");
  }

  /** A text property, or null where it is missing. */
  String text(String property) {
    return text(json, property);
  }

  String custom(String property) {
    return text(json.path("properties"), property);
  }

  String validate(String property) {
    return text(json.path("validate"), property);
  }

  String hideCondition() {
    return text(json.path("conditional"), "hide");
  }

  Integer validateInteger(String property) {
    JsonNode value = json.path("validate").path(property);
    if (isMissing(value)) {
      return null;
    }
    if (!value.isInt() || value.intValue() < 0) {
      throw refusal("validate." + property + " is no whole number: " + value);
    }
    return value.intValue();
  }

  BigDecimal validateNumber(String property) {
    JsonNode value = json.path("validate").path(property);
    if (isMissing(value)) {
      return null;
    }
    if (!value.isNumber()) {
      throw refusal("validate." + property + " is no number: " + value);
    }
    return value.decimalValue();
  }

  boolean flag(String property) {
    return flag(json, property);
  }

  boolean validateFlag(String property) {
    return flag(json.path("validate"), property);
  }

  /** What a person reads is translated as it stands, so nothing in it may be computed, in whatever property it is. */
  void refuseExpressions() {
    json.fields().forEachRemaining(property -> {
      if (!READ_ELSEWHERE.contains(property.getKey())) {
        refuseExpressions(property.getKey(), property.getValue());
      }
    });
  }

  private void refuseExpressions(String place, JsonNode value) {
    if (value.isTextual() && (value.textValue().startsWith("=") || value.textValue().contains("{{"))) {
      throw refusal(place + " may not be an expression: " + Found.head(value.textValue()));
    }
    value.fields().forEachRemaining(inner -> refuseExpressions(place + "." + inner.getKey(), inner.getValue()));
    if (value.isArray()) {
      value.forEach(inner -> refuseExpressions(place, inner));
    }
  }

  IllegalArgumentException refusal(String reason) {
    return new IllegalArgumentException(this + ": " + reason);
  }

  @Override
  public String toString() {
    String name = json.path("key").asText(json.path("id").asText(""));
    return type() + (name.isEmpty() ? "" : " " + name);
  }

  private boolean flag(JsonNode node, String property) {
    JsonNode value = node.path(property);
    if (!isMissing(value) && !value.isBoolean()) {
      throw refusal(property + " must be true or false, it is " + value);
    }
    return value.asBoolean(false);
  }

  private String text(JsonNode node, String property) {
    JsonNode value = node.path(property);
    if (isMissing(value)) {
      return null;
    }
    if (!value.isTextual()) {
      throw refusal(property + " is no text: " + value);
    }
    return value.textValue().isEmpty() ? null : value.textValue();
  }

  private static boolean isMissing(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}

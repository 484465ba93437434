package onewindow.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question as it came over the wire.
 *
 * @param parameters every parameter that the question takes; null where it was not given
 */
record Request(String caseNumber, String requestKey, String requestDigest, Map<String, String> parameters) {

  private static final Set<String> PARTS = Set.of("caseNumber", "requestKey", "requestDigest", "parameters");

  /** @throws IllegalArgumentException naming everything that was expected and is not there */
  static Request read(JsonNode sent, String idempotencyKey, Map<String, QuestionContent.Presence> takes) {
    if (!sent.isObject()) {
      throw new IllegalArgumentException("Expected a JSON object with " + PARTS);
    }
    List<String> expected = new ArrayList<>();
    Request request = new Request(
        text(sent, "caseNumber", expected), text(sent, "requestKey", expected),
        text(sent, "requestDigest", expected), parameters(sent.path("parameters"), takes, expected));
    unknown(sent, PARTS, "", expected);
    if (request.requestKey != null && !request.requestKey.equals(idempotencyKey)) {
      expected.add("a header Idempotency-Key equal to requestKey");
    }
    if (!expected.isEmpty()) {
      throw new IllegalArgumentException("Expected " + String.join("; ", expected));
    }
    return request;
  }

  private static Map<String, String> parameters(
      JsonNode sent, Map<String, QuestionContent.Presence> takes, List<String> expected) {
    if (!sent.isObject()) {
      expected.add("parameters, an object with " + takes);
      return Map.of();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    takes.forEach((name, presence) -> {
      String value = sent.path(name).isValueNode() ? sent.path(name).asText("").strip() : "";
      parameters.put(name, value.isEmpty() ? null : value);
      if (value.isEmpty() && presence == QuestionContent.Presence.required) {
        expected.add("parameters." + name);
      }
    });
    unknown(sent, takes.keySet(), "parameters.", expected);
    return parameters;
  }

  private static String text(JsonNode sent, String name, List<String> expected) {
    String value = sent.path(name).asText("");
    if (!value.isBlank()) {
      return value;
    }
    expected.add(name + ", a text");
    return null;
  }

  private static void unknown(JsonNode sent, Set<String> known, String prefix, List<String> expected) {
    sent.fieldNames().forEachRemaining(name -> {
      if (!known.contains(name)) {
        expected.add("no " + prefix + name + " (known are " + known + ")");
      }
    });
  }
}

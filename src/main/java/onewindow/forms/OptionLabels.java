package onewindow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a form calls the options of its choices. */
final class OptionLabels {

  private OptionLabels() {}

  static LocalizedText of(FormSchema form, String field, String value) {
    return components(FormJson.tree(form.json())).filter(component -> component.path("key").asText().equals(field))
        .flatMap(component -> label(component, value).stream()).findFirst().orElse(new LocalizedText(value, value));
  }

  private static Stream<JsonNode> components(JsonNode container) {
    return StreamSupport.stream(container.path("components").spliterator(), false)
        .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
  }

  private static Optional<LocalizedText> label(JsonNode component, String value) {
    return StreamSupport.stream(component.path("values").spliterator(), false)
        .filter(option -> option.path("value").asText().equals(value)).findFirst()
        .map(option -> new LocalizedText(option.path("label").asText(),
            component.path("properties").path("option." + value).asText(null)));
  }
}

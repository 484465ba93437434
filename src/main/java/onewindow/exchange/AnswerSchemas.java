package onewindow.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The agreed shape of every answer, by route, compiled once. */
@Component
final class AnswerSchemas {

  private final Map<String, JsonSchema> byRoute = new TreeMap<>();

  /** @throws IllegalStateException if a question's route has no schema, or one that is none */
  AnswerSchemas(DepartmentRoutes routes, RouteFiles files) {
    routes.questions().forEach(route -> byRoute.put(route, compile(route, files.answerSchema(route).orElseThrow(
        () -> new IllegalStateException("Route " + route + " has no answer schema " + RouteFiles.schemaPath(route))))));
  }

  /** @return where the answer differs, without what stands there; empty when it is as agreed */
  String differences(String route, JsonNode answer) {
    return byRoute.get(route).validate(answer).stream().map(AnswerSchemas::place).sorted().distinct()
        .collect(Collectors.joining(", "));
  }

  static JsonSchema compile(String route, String text) {
    try {
      // a schema is content: it fetches nothing from anywhere
      JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012,
          builder -> builder.schemaLoaders(loaders -> loaders.add(iri -> {
            throw new IllegalArgumentException("it refers to " + iri);
          })));
      SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
      JsonSchema schema = factory.getSchema(text, config);
      schema.initializeValidators();
      return schema;
    } catch (RuntimeException e) {
      throw new IllegalStateException(RouteFiles.schemaPath(route) + " is no schema: " + e.getMessage(), e);
    }
  }

  private static String place(ValidationMessage message) {
    String pointer = message.getInstanceLocation().toString();
    return (pointer.isEmpty() ? "the answer" : pointer.substring(1)) + " (" + message.getType() + ")";
  }
}

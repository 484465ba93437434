package onewindow.decisions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The JSON Schemas of the departments' answers, which services share. */
final class AnswerSchema {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AnswerSchema() {}

  static String path(String question) {
    return "integration-routes/answers/" + question + ".schema.json";
  }

  /** The fields that an answer may have; empty if the question's answer is not described. */
  static Optional<Set<String>> fields(String question) {
    try (InputStream schema = AnswerSchema.class.getClassLoader().getResourceAsStream(path(question))) {
      return schema == null ? Optional.empty() : Optional.of(properties(JSON.readTree(schema)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path(question), e);
    }
  }

  private static Set<String> properties(JsonNode schema) {
    Set<String> names = new TreeSet<>();
    schema.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }
}

package onewindow.catalog;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fields of a question's answer, as its schema has them. */
public final class AnswerFields {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AnswerFields() {}

  /** Empty where the platform holds no schema of the answer. */
  public static Optional<Set<String>> of(String question) {
    try (InputStream schema = AnswerFields.class.getClassLoader().getResourceAsStream(file(question))) {
      return schema == null ? Optional.empty() : Optional.of(fields(schema));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + file(question), e);
    }
  }

  static String file(String question) {
    return "integration-routes/answers/" + question + ".schema.json";
  }

  private static Set<String> fields(InputStream schema) throws IOException {
    Set<String> fields = new TreeSet<>();
    JSON.readTree(schema).path("properties").fieldNames().forEachRemaining(fields::add);
    return fields;
  }
}

package onewindow.appointments;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file that describes the places; it is read as a whole or refused. A group may name one of the file's policies. */
record PlacesFile(List<Place> places) {

  private static final String EXAMPLE = "/onewindow/appointments/places.yaml";
  private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new JavaTimeModule())
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  PlacesFile {
    PlacesCheck.check(places);
  }

  /** @throws IllegalStateException if the file cannot be read, saying what was expected */
  static PlacesFile read(Path file) {
    try {
      return of(file == null ? example() : Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException("The places in " + file + ": " + e.getMessage(), e);
    }
  }

  static PlacesFile of(String yaml) throws IOException {
    JsonNode file = YAML.readTree(yaml);
    JsonNode policies = file.path("policies");
    file.findParents("policy").stream().filter(group -> group.get("policy").isTextual())
        .forEach(group -> ((ObjectNode) group).set("policy", policies.get(group.get("policy").asText())));
    return YAML.treeToValue(((ObjectNode) file).without("policies"), PlacesFile.class);
  }

  private static String example() {
    try (InputStream in = PlacesFile.class.getResourceAsStream(EXAMPLE)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

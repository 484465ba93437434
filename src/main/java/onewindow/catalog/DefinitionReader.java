package onewindow.catalog;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a definition in YAML, strictly: a key that nobody knows is a mistake, not a comment. */
final class DefinitionReader<T> {

  private final Class<T> type;
  private final ObjectReader reader;

  DefinitionReader(Class<T> type) {
    this.type = type;
    this.reader = YAMLMapper.builder()
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
        .build()
        .readerFor(type);
  }

  /** @throws IllegalArgumentException if the text is no such definition; the message says where and why */
  T read(String yaml) {
    PlainYaml.require(yaml);
    try {
      T definition = type.cast(reader.readValue(yaml));
      if (definition == null) {
        throw new IllegalArgumentException("the file is empty; a definition was expected");
      }
      return definition;
    } catch (UnrecognizedPropertyException e) {
      throw new IllegalArgumentException(place(e) + "unknown key '" + e.getPropertyName() + "'; known here are "
          + new TreeSet<>(e.getKnownPropertyIds()), e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(place(e) + path(e) + e.getOriginalMessage(), e);
    }
  }

  private static String place(JsonProcessingException problem) {
    JsonLocation location = problem.getLocation();
    return location == null || location.getLineNr() < 1 ? "" : "line " + location.getLineNr() + ": ";
  }

  private static String path(JsonProcessingException problem) {
    if (!(problem instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return "";
    }
    return mapping.getPath().stream().map(step -> String.valueOf(step.getFieldName()))
        .collect(Collectors.joining(".", "", ": "));
  }
}

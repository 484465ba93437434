package onewindow.decisions;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import onewindow.catalog.PlainYaml;

/** YAML written by people: an unknown key or the same key twice is a mistake. */
final class StrictYaml {

  private static final ObjectMapper MAPPER = YAMLMapper.builder()
      .addModule(new JavaTimeModule())
      .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  static {
    MAPPER.configOverride(List.class).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
  }

  private StrictYaml() {}

  /** @throws IllegalArgumentException with the line and what is wrong there */
  static <T> T read(String text, Class<T> type) {
    PlainYaml.require(text);
    try {
      T read = MAPPER.readValue(text, type);
      if (read == null) {
        throw new IllegalArgumentException("the file is empty");
      }
      return read;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new IllegalArgumentException((line > 0 ? "line " + line + ": " : "") + e.getOriginalMessage(), e);
    }
  }
}

package onewindow.cases;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import onewindow.privacy.CaseKey;
import org.springframework.stereotype.Component;

/** Values as JSON, sealed with a case's key. */
@Component
class SealedJson {

  private final ObjectMapper json;

  SealedJson(ObjectMapper json) {
    this.json = json;
  }

  byte[] seal(CaseKey key, String column, Object value) {
    try {
      return key.seal(column, json.writeValueAsBytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException("No JSON for " + column, e);
    }
  }

  <T> T open(CaseKey key, String column, byte[] sealed, Class<T> type) {
    try {
      return json.readValue(key.open(column, sealed), type);
    } catch (IOException e) {
      throw new UncheckedIOException("What stands in " + column + " is no " + type.getSimpleName(), e);
    }
  }

  Map<String, Object> open(CaseKey key, String column, byte[] sealed) {
    try {
      return json.readValue(key.open(column, sealed), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("What stands in " + column + " is no JSON object", e);
    }
  }
}

package onewindow.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back over the wire: a status and a JSON object, or a text where a department talks nonsense. */
record Reply(int status, Object body) {

  static final JsonMapper JSON = JsonMapper.builder()
      .findAndAddModules()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  static Reply answer(Request request, Map<String, Object> answer) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("caseNumber", request.caseNumber());
    body.put("requestKey", request.requestKey());
    body.put("requestDigest", request.requestDigest());
    body.put("answer", answer);
    return new Reply(200, body);
  }

  static Reply error(int status, String message) {
    return new Reply(status, Map.of("error", message));
  }

  /** @return a missing node when the bytes are no JSON */
  static JsonNode read(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  /** The same reply with parts of its body replaced. */
  Reply with(Map<String, Object> parts) {
    Map<Object, Object> changed = new LinkedHashMap<>((Map<?, ?>) body);
    changed.putAll(parts);
    return new Reply(status, changed);
  }

  String contentType() {
    return body instanceof String ? "text/html; charset=utf-8" : "application/json";
  }

  Buffer bytes() {
    try {
      return body instanceof String text ? Buffer.buffer(text) : Buffer.buffer(JSON.writeValueAsBytes(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

package onewindow.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Map;
import java.util.TreeMap;
import onewindow.privacy.KeyedIndex;
import org.springframework.stereotype.Component;

/** Binds a question and its answer to the case: an idempotency key and a keyed digest over all that is sent. */
@Component
class QuestionAddress {

  private static final int KEY_LENGTH = 32;
  private final KeyedIndex index;
  private final ObjectMapper canonical;

  QuestionAddress(KeyedIndex index, ObjectMapper json) {
    this.index = index;
    this.canonical = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  String key(CaseQuestion question) {
    return index.hex("question", question.caseNumber() + "|" + question.route()).substring(0, KEY_LENGTH);
  }

  String digest(CaseQuestion question, Map<String, Object> parameters) {
    return index.hex("request", question.caseNumber() + "|" + question.route() + "|" + text(parameters));
  }

  /** The same text for the same content, whatever the order of its fields. */
  String text(Map<String, Object> content) {
    try {
      return canonical.writeValueAsString(new TreeMap<>(content));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Content that is no JSON", e);
    }
  }
}

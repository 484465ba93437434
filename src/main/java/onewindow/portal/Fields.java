package onewindow.portal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Form fields as they were sent: every text in them can be stored and written again. */
record Fields(@JsonValue Map<String, Object> values) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Fields {
    requireUsable(values);
  }

  private static void requireUsable(Object value) {
    if (value instanceof String text) {
      requireUsableText(text);
    } else if (value instanceof Map<?, ?> map) {
      List.of(map.keySet(), map.values()).forEach(Fields::requireUsable);
    } else if (value instanceof Collection<?> items) {
      items.forEach(Fields::requireUsable);
    }
  }

  /** JSON can escape what no database stores (zero) and no encoding writes (half of a surrogate pair). */
  private static void requireUsableText(String text) {
    boolean unusable = text.codePoints()
        .anyMatch(each -> each == 0 || each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
    if (unusable) {
      throw new IllegalArgumentException("A text has characters that cannot be stored");
    }
  }
}

package onewindow.sandbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table of one department. */
record Register(Map<String, Object> defaults, List<Map<String, Object>> records) implements Table {

  Register {
    Map<String, Object> shared = defaults == null ? Map.of() : defaults;
    records = records.stream().map(record -> merged(shared, record)).toList();
  }

  @Override
  public Optional<Map<String, Object>> find(Map<String, Object> wanted) {
    return records.stream().filter(record -> matches(record, wanted)).findFirst();
  }

  static boolean matches(Map<String, Object> record, Map<String, Object> wanted) {
    return wanted.entrySet().stream().allMatch(entry -> fits(record.get(entry.getKey()), entry.getValue()));
  }

  private static boolean fits(Object held, Object wanted) {
    if (held instanceof Collection<?> several) {
      return wanted instanceof Collection<?> all ? several.containsAll(all) : several.contains(wanted);
    }
    if (held instanceof Map<?, ?> described) {
      return Pattern.matches((String) described.get("pattern"), wanted.toString());
    }
    return wanted.equals(held);
  }

  private static Map<String, Object> merged(Map<String, Object> defaults, Map<String, Object> record) {
    Map<String, Object> merged = new HashMap<>(defaults);
    merged.putAll(record);
    return merged;
  }
}

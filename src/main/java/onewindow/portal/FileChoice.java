package onewindow.portal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The uploaded files that an application is handed in with: ids by material, none without a file. */
record FileChoice(@JsonValue Map<String, List<String>> byMaterial) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  FileChoice {
    Map<String, List<String>> chosen = new TreeMap<>(byMaterial);
    chosen.forEach((material, ids) -> new Fields(Map.of(material, List.copyOf(ids))));
    chosen.values().removeIf(List::isEmpty);
    byMaterial = chosen;
  }
}
